/** What the step Review remembers while people are elsewhere in the pane. */
import { keptState } from "../../shared/kept-state";
import type { ReviewFilter } from "./review-rows";

interface ReviewMemory {
  view: "items" | "sheets";
  filter: ReviewFilter;
  words: string;
  /** Keys of the items whose evidence is open. */
  open: ReadonlySet<string>;
}

export const reviewMemory = keptState<ReviewMemory>({
  view: "items",
  filter: "all",
  words: "",
  open: new Set(),
});
