/** Reads how long a change is given: "in five years", "over the next decade", "within the coming 18 months". */
import { activityVerbs } from "../lexicon/activity-verbs";
import { directionVerbs } from "../lexicon/direction-words";
import { cardinals } from "../lexicon/number-words";
import { durationLetters } from "../lexicon/units";
import { readAmountAt } from "./amount-phrase";
import { saysBefore, type Token } from "./tokens";

export interface DurationPhrase {
  /** "P5Y", "P18M" */
  norm: string;
  last: number;
  /** Where the words that lead it in begin ("over the next"). */
  leadFirst: number;
  lead: string;
}

const leads: readonly (readonly string[])[] = [
  "over the next", "over the coming", "over the following", "over next", "over the course of the next", "over the course of", "within the next", "within the coming",
  "in the next", "in the coming", "in the following", "during the next", "during the coming", "for the next", "across the next", "through the next", "throughout the next",
  "within the first", "over a period of", "over a", "over the", "over", "in", "within", "in under", "in less than", "next", "the next", "inside",
].map((words) => words.split(" ")).sort((a, b) => b.length - a.length); // prettier-ignore

/** A length of time that starts at a token: a number with its unit, or "decade" and "year" with no number before them. */
function lengthAt(
  tokens: readonly Token[],
  at: number,
): { count: number; letter: string; last: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const single = tokens[at - 1]?.lower === "a" ? 1 : 0;
  if (token.lower === "decade") return { count: 10, letter: "Y", last: at };
  const oneYear = token.lower === "year" && (single === 1 || /^(?:next|coming|following)$/.test(tokens[at - 1]?.lower ?? "")); // prettier-ignore
  if (oneYear) return { count: 1, letter: "Y", last: at };
  if (token.kind !== "number" && !cardinals.has(token.lower)) return null;
  const spaced = /^(?:financial|fiscal|calendar|school|budget)$/.test(tokens[at + 1]?.lower ?? "") && /^years?$/.test(tokens[at + 2]?.lower ?? ""); // prettier-ignore
  const years = cardinals.get(token.lower) ?? token.value ?? 0;
  if (spaced && Number.isInteger(years)) return { count: years, letter: "Y", last: at + 2 };
  const amount = readAmountAt(tokens, at);
  const letter = durationLetters.get(amount?.unit ?? "");
  if (amount === null || letter === undefined || amount.upper !== null || !Number.isInteger(amount.value)) return null; // prettier-ignore
  return { count: amount.value, letter, last: amount.unitLast };
}

const lastLeadWords: ReadonlySet<string> = new Set(["next", "coming", "following", "over", "the", "in", "within", "a", "of", "first", "under", "than", "inside"]); // prettier-ignore

export function readDurationAt(tokens: readonly Token[], at: number): DurationPhrase | null {
  const article = tokens[at - 1]?.lower === "a" && tokens[at]?.kind === "word" && !cardinals.has(tokens[at]?.lower ?? ""); // prettier-ignore
  const before = article ? at - 2 : at - 1;
  if (!lastLeadWords.has(tokens[before]?.lower ?? "")) return null;
  const length = lengthAt(tokens, at);
  if (length === null) return null;
  const words = leads.find((phrase) => phrase.length <= before + 1 && saysBefore(tokens, before, phrase));
  if (words === undefined) return null;
  const leadFirst = before + 1 - words.length;
  if (!isGiven(tokens, leadFirst, words.join(" "), length)) return null;
  return { norm: `P${length.count}${length.letter}`, last: length.last, leadFirst, lead: words.join(" ") };
}

const countedPeople = new Set(["children", "people", "persons", "infants", "adults", "residents", "aged", "clients", "cases", "debts"]); // prettier-ignore

/** "completed within 12 months" and "waiting over two years" describe the metric; "in five years" and "over the next 2 years" do not. */
function isGiven(
  tokens: readonly Token[],
  leadFirst: number,
  lead: string,
  length: { count: number; letter: string; last: number },
): boolean {
  if (/next|coming|following/.test(lead)) return true;
  if (length.letter === "D" || length.letter === "W") return false;
  const before = tokens[leadFirst - 1];
  if (before === undefined) return true;
  if (lead === "over" && before.lower === "for") return false;
  if (lead === "over" && countedPeople.has(before.lower)) return false;
  const closes = closesCommand(tokens, length);
  if (before.kind === "word" && /(?:ed|ing|en|made|paid|sent|held)$/.test(before.lower)) return closes && /ing$/.test(before.lower) && directionVerbs.has(tokens[0]?.lower ?? ""); // prettier-ignore
  return (lead !== "within" && lead !== "inside") || before.kind !== "word" || closes;
}

/** What comes in is dealt with "within 12 months" of coming in: that limit is part of the service. */
const servesWhatComesIn = /^(?:answer|respond|resolv|repl|clos|pay|process|issu|inspect|investigat|acknowledg|return|dispatch|determin|decid|clear|complet|fill|handl|provid|repair|ensur|maintain|keep|review)/; // prettier-ignore

/** "Rehabilitate 12 bridges … within three years": a command's last words, long enough to be a term. */
function closesCommand(
  tokens: readonly Token[],
  { count, letter, last }: { count: number; letter: string; last: number },
): boolean {
  const modal = tokens.findIndex((token) => /^(?:will|shall|must|should)$/.test(token.lower));
  const first = tokens[modal + 1]?.lower ?? "";
  const commands = (activityVerbs.has(first) || directionVerbs.has(first)) && !servesWhatComesIn.test(first);
  const ends = tokens[last]?.breaks === true || tokens[last + 1] === undefined || /^[.,;]$/.test(tokens[last + 1]?.lower ?? ""); // prettier-ignore
  return commands && ends && (letter === "Y" || count >= 12);
}
