/** What the step shows: whether there is a page, and whether anything is on it. */
import type { Look } from "../../../core/commands/pane/look";
import type { PublishReport } from "../../../core/commands/pane/publish";
import type { PublishMemory } from "./publish-memory";

export type PageStanding =
  "no-book" | "unread" | "reading" | "no-objectives" | "nothing-public" | "all-withheld" | "shown";

export function pageStanding(
  look: Pick<Look, "book"> | null,
  { report, isUnread }: Pick<PublishMemory, "report" | "isUnread">,
): PageStanding {
  if (report) return standingOf(report);
  if (look?.book === null) return "no-book";
  return isUnread ? "unread" : "reading";
}

function standingOf({ shown, objectives, withheld }: PublishReport): PageStanding {
  if (shown.objectives > 0) return "shown";
  if (withheld.length > 0) return "all-withheld";
  return objectives === 0 ? "no-objectives" : "nothing-public";
}

/** Objectives that nobody wants on the page. */
export function notPublic({ objectives, shown, withheld }: PublishReport): number {
  return objectives - shown.objectives - withheld.length;
}
