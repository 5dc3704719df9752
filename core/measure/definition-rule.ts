/** What a rule about an amount looks like that says "this belongs to the metric's definition", and words that all such rules use. */
import type { AmountPhrase } from "./amount-phrase";
import type { Sentence } from "./sentence";
import type { Token } from "./tokens";

export type DefinitionReason =
  | "list-number" | "label" | "per" | "age" | "window" | "code" | "clock" | "service-number" | "scale" | "adjective"
  | "time-limit" | "condition" | "known-set" | "ordinal" | "pronoun"; // prettier-ignore

export interface Definition {
  reason: DefinitionReason;
  /** certain: never a target. otherwise: a target only if the sentence has no other. */
  certain: boolean;
}

export type Rule = (tokens: readonly Token[], amount: AmountPhrase, sentence: Sentence) => Definition | null;

export const certainly = (reason: DefinitionReason): Definition => ({ reason, certain: true });
export const unlessAlone = (reason: DefinitionReason): Definition => ({ reason, certain: false });

export const low = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";
export const isWord = (token: Token | undefined): boolean => token?.kind === "word";
