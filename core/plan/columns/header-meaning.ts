/** What a header cell says: which roles its words name, how surely, and which period it belongs to. */
import {
  genericHeads,
  headerFillers,
  sameWords,
  headerPrepositions,
  headerWords,
  notMisspelt,
  secondLanguages,
} from "../../lexicon/headers";
import { headerQuestions } from "../../lexicon/headers-questions";
import type { ColumnRole } from "../reading";
import { columnRoles } from "../reading";
import { headerPeriod } from "./period";
import { nearestWord } from "./spelling";

export type RoleScores = Partial<Record<ColumnRole, number>>;

export interface HeaderMeaning {
  /** 0..1 for each role that the words name. */
  roles: RoleScores;
  period: string | null;
  /** The header names a second language of another column. */
  secondLanguage: boolean;
  /** Share of the header's words that the lexicon knows, 0..1: how much this looks like a header at all. */
  known: number;
}

/** A phrase that needs the contents to agree. */
const PERHAPS = 0.5;
/** Words before the head noun: "target" in "target date". */
const MODIFIER = 0.2;
/** Second and later parts of "lead / partners". */
const LATER_PART = 0.75;
/** Words in brackets. */
const BRACKETED = 0.3;
/** Words of a question beside what it asks for. */
const ASKED = 0.4;
const LONGEST_PHRASE = 7;
/** A lead that is this sure speaks for its explanation. */
const SURE = 0.9;

/** "activities" → "activity", "leads" → "lead"; "status", "progress" and "basis" stay. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Lower-case words, digits dropped, "#" and "%" kept as words; camelCase split. */
function headerWordsOf(text: string): string[] {
  const spaced = text.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
  return spaced.replace(/\bper cent\b/g, "%").match(/\p{L}+|[#%]/gu) ?? [];
}

const normal = (word: string): string => sameWords.get(singular(word)) ?? singular(word);
const headerTokens = (text: string): string[] => headerWordsOf(text).map(normal);

const phrases = new Map<string, RoleScores>();
const vocabulary = new Set<string>();
for (const role of columnRoles) {
  for (const [list, weight] of [
    [headerWords[role].sure, 1],
    [headerWords[role].perhaps, PERHAPS],
  ] as const) {
    for (const phrase of list) {
      const tokens = headerTokens(phrase);
      const key = tokens.join(" ");
      const scores = phrases.get(key) ?? {};
      scores[role] = Math.max(scores[role] ?? 0, weight);
      phrases.set(key, scores);
      for (const token of tokens) vocabulary.add(token);
    }
  }
}
for (const word of [...headerFillers, ...secondLanguages]) vocabulary.add(word);

/** So many are remembered; then memory begins anew, so that it stays small and the next sheets are read as fast. */
const MOST_REMEMBERED = 5000;
const corrected = new Map<string, string>();
function spelled(word: string): string {
  const token = normal(word);
  if (vocabulary.has(token) || token.length < 5 || notMisspelt.has(word)) return token;
  let known = corrected.get(word);
  if (known === undefined) {
    known = nearestWord(word, vocabulary) ?? nearestWord(token, vocabulary) ?? token;
    if (corrected.size >= MOST_REMEMBERED) corrected.clear();
    corrected.set(word, known);
  }
  return known;
}

interface Match {
  start: number;
  end: number;
  roles: RoleScores;
}

function findPhrases(tokens: string[]): Match[] {
  const matches: Match[] = [];
  for (let start = 0; start < tokens.length;) {
    let length = Math.min(LONGEST_PHRASE, tokens.length - start);
    let roles: RoleScores | undefined;
    for (; length > 0; length--) {
      roles = phrases.get(tokens.slice(start, start + length).join(" "));
      // "To" and "from" say something alone, not as part of "leads to".
      if (roles && length === 1 && tokens.length > 1 && headerPrepositions.has(tokens[start] ?? ""))
        roles = undefined;
      if (roles) break;
    }
    if (roles) matches.push({ start, end: start + length, roles });
    start += Math.max(1, length);
  }
  return matches;
}

/** The head noun is the last one before a preposition ("status of action") or the last of all ("target date"). */
function headOf(tokens: string[], matches: Match[]): Match | undefined {
  const isCut = (m: Match, at: number) => m.end <= at && matches.some((other) => other.start > at);
  const cut = tokens.findIndex(
    (token, at) => headerPrepositions.has(token) && matches.some((m) => isCut(m, at)),
  );
  const before = cut < 0 ? matches : matches.filter((match) => match.end <= cut);
  const last = before[before.length - 1];
  const isGeneric = last && last.end - last.start === 1 && genericHeads.has(tokens[last.start] ?? "");
  return isGeneric ? (before[before.length - 2] ?? last) : last;
}

function add(into: RoleScores, from: RoleScores, weight: number): void {
  for (const role of columnRoles) {
    const score = from[role];
    if (score !== undefined) into[role] = Math.max(into[role] ?? 0, score * weight);
  }
}

function readPart(part: string): { roles: RoleScores; known: number; words: number } {
  const spelling = headerWordsOf(part).map(spelled);
  // "End of project target" speaks of the target.
  const tokens =
    spelling[0] === "end" && spelling[1] === "of" && spelling.length > 3 ? spelling.slice(2) : spelling;
  const matches = findPhrases(tokens);
  const roles: RoleScores = {};
  const content = tokens.filter((token) => !headerFillers.has(token) || matches.length === 0).length;
  const matched = matches.reduce(
    (sum, m) => sum + tokens.slice(m.start, m.end).filter((t) => !headerFillers.has(t)).length,
    0,
  );
  const known = content === 0 ? (matches.length > 0 ? 1 : 0) : Math.min(1, matched / content);
  const head = headOf(tokens, matches);
  for (const match of matches) add(roles, match.roles, (match === head ? 1 : MODIFIER) * (0.8 + 0.2 * known));
  return { roles, known, words: tokens.length };
}

/** Headers of more characters explain themselves after a lead of a few words. */
const EXPLAINED = 70;
const LEAD = /^([^.:;?(\n\d]{3,40}?)(?:\s{0,3}[.:;(\n]|\s{1,3}[-–—]\s)/;

/** The words before a long header's explanation ("Objective: state what …"); null where it has none. */
export function headerLead(text: string): string | null {
  return text.length <= EXPLAINED ? null : (LEAD.exec(text)?.[1] ?? null);
}

/** What a longer cell says further on heads no column. */
const LONGEST_READ = 400;

const cache = new Map<string, HeaderMeaning>();

/** Reads one header cell (or the words of a two-row header joined by a blank). Any text may be given; plain data reads as nothing. */
export function headerMeaning(cellText: string): HeaderMeaning {
  const text = cellText.slice(0, LONGEST_READ);
  const cached = cache.get(text);
  if (cached) return cached;
  const lead = headerLead(text);
  const led = lead === null ? null : readHeader(lead);
  const isLed = led !== null && led.known === 1 && Object.values(led.roles).some((score) => score >= SURE);
  const meaning = isLed ? led : readHeader(text);
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  cache.set(text, meaning);
  return meaning;
}

function readHeader(text: string): HeaderMeaning {
  const flat = text
    .replace(/_/g, " ")
    .replace(/\((?:s|es|ies)\)/gi, "")
    .replace(/\s+/g, " ")
    .trim();
  const asked = headerQuestions.find(([asks]) => asks.test(flat.toLowerCase()));
  const { period, rest } = headerPeriod(flat);
  const language = /(?:^|[\s(])([\p{L}]{2,8})\)?\s*$/u.exec(rest)?.[1]?.toLowerCase();
  const secondLanguage =
    language !== undefined && secondLanguages.has(language) && headerTokens(rest).length > 1;
  const brackets = /\(([^)]*)\)?|\[([^\]]*)\]?/g;
  const bare = rest.replace(brackets, " ").trim();
  const outside = bare === "" ? rest.replace(/[()[\]]/g, " ") : bare;
  const inside = (rest.match(brackets) ?? []).join(" ");
  const whole = readPart(outside);
  const roles: RoleScores = {};
  if (whole.known === 1 && Object.values(whole.roles).some((score) => score === 1))
    add(roles, whole.roles, 1);
  const parts = outside.split(/[/&,+|;:]|\band\b|\bor\b|\s[-–—]\s/i).filter((part) => part.trim() !== "");
  let known = 0;
  let words = 0;
  for (const [at, part] of parts.entries()) {
    const read = readPart(part);
    add(roles, read.roles, at === 0 ? 1 : LATER_PART);
    known += read.known * read.words;
    words += read.words;
  }
  add(roles, readPart(inside).roles, BRACKETED);
  if (asked && flat.split(" ").length > 1) {
    for (const role of columnRoles) if (roles[role] !== undefined) roles[role] = roles[role] * ASKED;
    roles[asked[1]] = 1;
    return { roles, period, secondLanguage, known: 1 };
  }
  const share = words === 0 ? 0 : known / words;
  return {
    roles,
    period,
    secondLanguage,
    known: words === 0 && period !== null ? 1 : Math.max(share, whole.known),
  };
}
