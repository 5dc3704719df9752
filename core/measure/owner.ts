/** Finds the agency, unit or post that a sentence makes responsible: its grammatical subject, where that is one. */
import { postWords, unitWords } from "../lexicon/posts";
import type { Found } from "./reading";
import { brokenBetween, type Sentence } from "./sentence";
import { spanOf, type Token } from "./tokens";

/** What a responsible subject does: "DOT commits to", "the Council will", "Finance is to". */
const undertakings = new Set(["will", "shall", "must", "aims", "aim", "commits", "commit", "pledges", "plans", "intends", "agrees", "seeks", "should", "has", "have", "is", "wants"]); // prettier-ignore
const commitments = /^(?:to|set|pledged|committed|adopted|agreed|aiming|planning)$/;

const agencyWords = new Set(["city", "county", "state", "town", "village", "borough", "shire", "government", "university", "hospital", "army", "navy", "police", "authority", "association", "institute", "company", "foundation", "nation", "province", "tribe", "region", "municipality", "parish", "force", "administration"]); // prettier-ignore

export function ownerOf(sentence: Sentence): Found<string> | null {
  const { tokens, text, dates } = sentence;
  for (let at = 1; at < Math.min(tokens.length, 40); at++) {
    if (!undertakes(tokens, at)) continue;
    const first = subjectStart(
      tokens,
      at,
      Math.max(0, ...dates.filter((date) => date.last < at).map((date) => date.last + 1)),
    );
    if (first >= at || brokenBetween(tokens, first, at - 1) || !isResponsible(tokens, first, at - 1))
      return null;
    const span = spanOf(tokens, first, at - 1);
    return { value: text.slice(span[0], span[1]), span };
  }
  return null;
}

function undertakes(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!undertakings.has(word)) return false;
  const needsMore = [
    "has",
    "have",
    "is",
    "agrees",
    "plans",
    "aim",
    "commit",
    "seeks",
    "wants",
    "intends",
  ].includes(word);
  return !needsMore || commitments.test(tokens[at + 1]?.lower ?? "");
}

/** After a leading date and comma, and after the last comma or dash before the subject. */
function subjectStart(tokens: readonly Token[], verbAt: number, afterDate: number): number {
  let first = afterDate;
  for (let at = verbAt - 1; at >= afterDate; at--) {
    const token = tokens[at];
    if (
      token?.lower === ")" ||
      token?.lower === "(" ||
      token?.lower === "." ||
      token?.lower === "&" ||
      token?.lower === "-"
    )
      continue;
    if (token?.kind === "symbol" && token.lower !== "'" && token.lower !== "’") {
      first = at + 1;
      break;
    }
  }
  while (/^(?:,|:|-|–|through|and|by|then|the)$/.test(tokens[first]?.lower ?? "") && first < verbAt) {
    if (
      tokens[first]?.lower === "the" &&
      /^(?:city|county|state|town|council|department)$/.test(tokens[first + 1]?.lower ?? "")
    )
      break;
    first++;
  }
  return first;
}

function isResponsible(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).filter((token) => token.kind === "word");
  const head = words[0];
  if (head === undefined || words.length > 12) return false;
  if (/^(?:we|our|it|they|you|this|that|there|all|each|every|number|percentage)$/.test(head.lower))
    return false;
  if (tokens.slice(first, last + 1).some((token) => token.kind === "number")) return false;
  const acronym = words.length <= 2 && words.some((word) => /^\p{Lu}{2,}$/u.test(word.text));
  const named = words.some(
    ({ lower }) => unitWords.has(lower) || postWords.has(lower) || agencyWords.has(lower),
  );
  const capital = words.some((word) => /^\p{Lu}/u.test(word.text) && word.lower !== "the");
  return capital && (acronym || named);
}
