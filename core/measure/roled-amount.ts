/** An amount of a sentence with the part that it plays, and the words that say so. */
import type { AmountPhrase } from "./amount-phrase";
import type { DefinitionReason } from "./definition-rule";

export type RoleCue =
  | "from-to" | "arrow" | "baseline-words" | "past-date" | "target-words" | "comparator" | "by-how-much" | "plain" | DefinitionReason; // prettier-ignore

export interface RoledAmount {
  amount: AmountPhrase;
  role: "baseline" | "target" | "definition" | "perhaps-target";
  cue: RoleCue;
  /** 0..3: how plainly the words say it. */
  strength: number;
  relative: boolean;
}
