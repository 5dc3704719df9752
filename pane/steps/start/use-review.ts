/** Opens Review at what people have asked for. */
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { reviewMemory } from "../review/review-memory";

export interface ToReview {
  all: () => void;
  /** Items that lack something. */
  pending: () => void;
  sheets: () => void;
}

export function useReview(): ToReview {
  const { goTo } = usePane();
  const [, change] = useKeptState(reviewMemory);
  const open = (shown: Parameters<typeof change>[0]) => () => {
    change(shown);
    goTo("review");
  };
  return {
    all: open({ view: "items", filter: "all", words: "" }),
    pending: open({ view: "items", filter: "pending", words: "" }),
    sheets: open({ view: "sheets" }),
  };
}
