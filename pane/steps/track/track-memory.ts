/** What Track remembers while people are at another step: the last report, the way they went, what they typed. */
import type { CheckInReport } from "../../../core/commands/pane/check-in";
import type { TrackReport } from "../../../core/commands/pane/track";
import { keptState } from "../../shared/kept-state";
import type { CheckInDraft } from "./check-in/check-in-draft";
import { noFilter } from "./key-result-filter";
import type { KeyResultFilter } from "./key-result-filter";

/** A check-in that was written. */
export type SavedCheckIn = Extract<CheckInReport, { isWritten: true }>;

/** `keyResultId` null: none is chosen yet. */
export type TrackView =
  | { kind: "overview" }
  | { kind: "list" }
  | { kind: "card"; keyResultId: string }
  | { kind: "check-in"; keyResultId: string | null }
  | { kind: "saved"; keyResultId: string; saved: SavedCheckIn; draft: CheckInDraft };

/** A view, and how far it was scrolled when the next one opened over it. */
export interface OpenedView {
  view: TrackView;
  scrolled: number;
}

export interface TrackMemory {
  report: TrackReport | null;
  /** The last try to read it has failed or was stopped. */
  isUnread: boolean;
  /** The way back: the last one is seen, never empty. */
  views: readonly OpenedView[];
  filter: KeyResultFilter;
  /** Units that are open on the overview. */
  openUnits: readonly string[];
  /** By the id of the key result; "" while none is chosen. */
  drafts: Readonly<Record<string, CheckInDraft>>;
}

export const trackMemory = keptState<TrackMemory>({
  report: null,
  isUnread: false,
  views: [{ view: { kind: "overview" }, scrolled: 0 }],
  filter: noFilter,
  openUnits: [],
  drafts: {},
});
