/** What the step "Publish" knows: it stays while people are at another step. */
import type { Look } from "../../../core/commands/pane/look";
import type { PublishReport } from "../../../core/commands/pane/publish";
import { keptState } from "../../shared/kept-state";

export interface PublishMemory {
  /** Null before the first, and where the page could not be made. */
  report: PublishReport | null;
  isUnread: boolean;
  /** The session's count of writes that the page has seen, and the look at that time. */
  writes: number;
  look: Look | null;
  /** People seem to have changed the workbook since. */
  isEdited: boolean;
  /** Where the program keeps the page on the web: an address, or that there is none yet; "unknown" where it could not be asked. */
  live: { address: string | null } | "unknown" | null;
}

export const publishMemory = keptState<PublishMemory>({
  report: null,
  isUnread: false,
  writes: -1,
  look: null,
  isEdited: false,
  live: null,
});
