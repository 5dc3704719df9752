/** Cuts a text into words, numbers and symbols, each with where it stands. One pass, linear in the text. */
import { currencyCodes } from "../lexicon/currencies";
import type { Span } from "./reading";

export interface Token {
  /** code: letters and digits together, dotted ids, addresses ("FY27", "4.1.1", "a@b.org"). */
  kind: "word" | "number" | "code" | "symbol";
  text: string;
  /** Lower case, with straight apostrophes and plain hyphens. */
  lower: string;
  start: number;
  end: number;
  /** Nothing stands between this token and the one before. */
  glued: boolean;
  /** Set on numbers only. */
  value: number | null;
  /** A full stop, question mark or line break ends a sentence here: nothing said before it reaches over it. */
  breaks: boolean;
}

/** What a token may begin with, so that most patterns need not be tried: "any" takes whatever comes. */
type Start = "digit" | "letter" | "point" | "any";

/** "R2.5 million", "R450,000": the rand only before what is plainly an amount of money; "R2" may be a zone or a version. */
const rand = "R(?=\\d+(?:\\.\\d+)?\\s?(?:bn|m|million|billion)\\b|\\d{1,3}[, ]\\d{3}(?!\\d))";
/** "US$", "NZ$", "KSh3.4bn": what money is counted in, glued to its figures. */
const MONEY = new RegExp(`(?:US|NZ|HK|[ACNRS])\\$|GH₵|${rand}|(?:${currencyCodes.join("|")})(?=\\d)`, "yi");

const matchers: readonly (readonly [Token["kind"], RegExp, Start])[] = [
  ["code", /(?:https?:\/\/|www\.)[^\s]+/y, "letter"],
  ["code", /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/y, "any"],
  ["code", /\d{1,3}(?:\.\d{1,3}){2,8}(?!\d)/y, "digit"],
  ["number", /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)/y, "digit"],
  [
    "number",
    /\d{1,3},\d{1,2}(?=\s?(?:%|per ?cent\b)|[\s-]?(?:million|billion|trillion|bn|lakh|crore)\b)/y,
    "digit",
  ],
  ["number", /\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d+)?(?!\d)/y, "digit"],
  ["number", /\d{1,3}(?: \d{3})+(?:\.\d+)?(?!\d| \d| ?%)/y, "digit"],
  ["number", /\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?:\.\d+)?(?!\d)/y, "digit"],
  ["number", /\d+(?:\.\d+)?/y, "digit"],
  ["number", /\.\d+/y, "point"],
  ["word", /(?:\p{Lu}\.){2,}/uy, "letter"],
  ["word", MONEY, "letter"],
  ["code", /[A-Za-z]{1,4}\d{1,4}(?:\.\d{1,4}){1,6}(?!\d)/y, "letter"],
  ["word", /\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/uy, "letter"],
  ["symbol", /\+\/-|\+\/−|->|>=|<=|=>|=<|--/y, "any"],
  ["symbol", /[^\s]/uy, "any"],
];

/** Without the addresses, for texts that hold none: most tokens then need one pattern instead of two. */
const plainMatchers = matchers.slice(2);
const MAY_HOLD_ADDRESS = /@|www\.|:\/\//;

type Matchers = typeof matchers;

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Past a plain English word or a plain figure at `at`, which most tokens are; `at` itself where only the patterns can tell: other scripts, and what
 * may go on after an apostrophe, a point, a comma or a dollar sign.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isLetter(first) && !isDigit(first)) return at;
  let end = at + 1;
  let code = text.charCodeAt(end);
  while (isLetter(first) ? isLetter(code) : isDigit(code)) code = text.charCodeAt(++end);
  if (end === text.length) return end;
  const grouped = code === 32 && isDigit(first) && isDigit(text.charCodeAt(end + 1));
  return !grouped && code < 128 && !isDigit(code) && !/['.,$]/.test(text.charAt(end)) ? end : at;
}

function matchAt(text: string, at: number, patterns: Matchers): { kind: Token["kind"]; end: number } {
  const code = text.charCodeAt(at);
  const [letter, digit] = [isLetter(code), isDigit(code)];
  if (patterns === plainMatchers) {
    const end = plainEnd(text, at);
    if (end > at) return { kind: letter ? "word" : "number", end };
  }
  for (const [kind, pattern, starts] of patterns) {
    if (starts === "digit" ? !digit : starts === "letter" ? digit : starts === "point" && code !== 46)
      continue;
    if (kind === "symbol" && (letter || digit)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null && match[0].length > 0) return { kind, end: at + match[0].length };
  }
  return { kind: "symbol", end: at + 1 };
}

/** Longer figures are an id, not an amount: a double holds 15 digits, and separators take some room. */
const longestFigures = 20;

/** "2,260,114", "2 260 114" → 2260114; "3,5" million → 3.5 */
const figures = (text: string): number =>
  Number(/^\d+,\d{1,2}$/.test(text) ? text.replace(",", ".") : text.replace(/[, \u00a0\u202f\u2009]/g, ""));

const NEEDS_PLAIN_MARKS = /[’‘‐‑−]/;

function normalised(text: string): string {
  const lower = text.toLowerCase();
  return NEEDS_PLAIN_MARKS.test(lower) ? lower.replace(/[’‘]/g, "'").replace(/[‐‑−]/g, "-") : lower;
}

/** A measure has far fewer; what a longer text says further on is left unread, so that time stays bounded whatever the text. */
const mostTokens = 600;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let previousEnd = -1;
  const patterns = MAY_HOLD_ADDRESS.test(text) ? matchers : plainMatchers;
  while (at < text.length && tokens.length < mostTokens) {
    const character = text.charAt(at);
    if (character === " " || /\s/.test(character)) {
      if (character === "\n" && tokens.length > 0) markBreak(tokens);
      at++;
      continue;
    }
    const { kind, end } = matchAt(text, at, patterns);
    const piece = text.slice(at, end);
    const isId = kind === "number" && piece.length > longestFigures;
    const hasDigit = isId || (kind === "word" && /\d/.test(piece));
    tokens.push({
      kind: hasDigit ? "code" : kind,
      text: piece,
      lower: normalised(piece),
      start: at,
      end,
      glued: previousEnd === at,
      value: kind === "number" && !isId ? figures(piece) : null,
      breaks: false,
    });
    at = end;
    previousEnd = end;
  }
  markSentenceEnds(tokens);
  return tokens;
}

function markBreak(tokens: Token[]): void {
  const last = tokens[tokens.length - 1];
  if (last !== undefined) last.breaks = true;
}

/** A full stop ends a sentence when a capital, a figure or nothing follows after a space, and the word before is no abbreviation. */
function markSentenceEnds(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.lower === "?" || token.lower === "!" || token.lower === "•" || token.lower === ";")
      token.breaks = true;
    if (token.lower !== ".") return;
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    const abbreviation = before !== undefined && before.kind === "word" && abbreviations.has(before.lower);
    if (next === undefined || (!next.glued && /^[\p{Lu}\d]/u.test(next.text) && !abbreviation))
      token.breaks = true;
  });
}

const abbreviations: ReadonlySet<string> = new Set([
  "approx", "no", "st", "dr", "mr", "ms", "vs", "dept", "avg", "min", "max", "sq", "eg", "ie", "etc", "jan", "feb",
  "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc",
]); // prettier-ignore

export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => [
  tokens[first]?.start ?? 0,
  tokens[last]?.end ?? 0,
];

/** Do the tokens from `at` on say these words, in this order and within one sentence? */
export function saysAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    if (tokens[at + offset]?.lower !== words[offset]) return false;
  }
  return true;
}

/** Do the tokens up to and including `at` end in these words? */
export const saysBefore = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  at - words.length + 1 >= 0 && saysAt(tokens, at - words.length + 1, words);
