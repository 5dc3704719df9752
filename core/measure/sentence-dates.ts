/** Finds the dates of a sentence and says what each is for: a deadline, a point of comparison, or part of a name. */
import { currencies } from "../lexicon/currencies";
import { deadlineLeads, dateFillers, strongLeads } from "../lexicon/date-words";
import { baseYearLeads, baseYearNouns } from "../lexicon/role-words";
import { months } from "../lexicon/months";
import { readDateAt, type DatePhrase } from "./date-phrase";
import { readDurationAt } from "./duration-phrase";
import { byFirstWord, byLastWord, listed, phraseAt, phraseBefore } from "./phrase-index";
import { saysBefore, type Token } from "./tokens";

/**
 * deadline: the words say so ("by 2030"); perhaps: a date that is the deadline if no other is ("in 2016", "FY26");
 * reference: what is compared with ("1990 levels", "since 2019"); name: part of a name ("2030 Agenda").
 */
export type DateRole = "deadline" | "perhaps" | "reference" | "name";

export interface DateMention {
  norm: string | null;
  form: DatePhrase["form"] | "duration";
  role: DateRole;
  /** Token indices of the date itself, both inclusive. */
  first: number;
  last: number;
  /** Where the words that lead it in begin ("by the end of"). */
  leadFirst: number;
  lead: string;
}

/** More dates than a measure ever has: the rest are left, so that time stays bounded. */
const mostDates = 30;

export function findDates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length && found.length < mostDates; at++) {
    const mention =
      dateMentionAt(tokens, at, found[found.length - 1]) ??
      durationMentionAt(tokens, at) ??
      undatedEndAt(tokens, at);
    if (mention === null) continue;
    const before = found[found.length - 1];
    if (
      before?.form === "duration" &&
      /^(?:to|ending)$/.test(tokens[before.last + 1]?.lower ?? "") &&
      mention.first - before.last <= 5
    ) {
      found[found.length - 1] = { ...mention, role: "deadline", leadFirst: before.leadFirst };
    } else found.push(mention);
    at = mention.last;
  }
  return found;
}

function dateMentionAt(
  tokens: readonly Token[],
  at: number,
  before: DateMention | undefined,
): DateMention | null {
  const date = readDateAt(tokens, at);
  if (date === null) return null;
  const lead = leadOf(tokens, date.first);
  if (date.bare && !isDateInContext(tokens, date, lead.words)) return null;
  const role = roleOf(tokens, date, lead, before);
  return { norm: date.norm, form: date.form, role, first: date.first, last: date.last, leadFirst: lead.first, lead: lead.words }; // prettier-ignore
}

function durationMentionAt(tokens: readonly Token[], at: number): DateMention | null {
  const found = readDurationAt(tokens, at);
  return found === null ? null : { ...found, form: "duration", role: "perhaps", first: at };
}

const projectEnds = /^(?:clos(?:ing|e|ure)|end|completion|conclusion|midpoint|midterm)$/;

/** "by project closing", "by programme end": not datable either. */
function projectEndAt(tokens: readonly Token[], at: number): DateMention | null {
  const lead = tokens[at]?.lower;
  if (lead !== "by" && lead !== "before") return null;
  const nth = tokens[at + 1]?.lower === "year" && /^\d{1,2}$/.test(tokens[at + 2]?.text ?? "");
  const holiday = /^(?:christmas|thanksgiving|easter|ramadan|halloween)$/.test(tokens[at + 1]?.lower ?? "");
  const day = tokens[at + 2]?.text === "Day" && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? "");
  if (nth || holiday || day) return { norm: null, form: "season", role: "deadline", first: at + 1, last: holiday ? at + 1 : at + 2, leadFirst: at, lead: "by" }; // prettier-ignore
  const first = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  const last = first + 1;
  const named = /^(?:project|programme|program|grant|contract|plan|term)$/.test(tokens[first]?.lower ?? "");
  if (!named || !projectEnds.test(tokens[last]?.lower ?? "")) return null;
  return { norm: null, form: "season", role: "deadline", first, last, leadFirst: at, lead: "by" };
}

const periodEnds = byFirstWord(listed([["by", "the", "end", "of"], ["by", "end", "of"], ["before", "the", "end", "of"]])); // prettier-ignore

/** The decade in which plans are written that are read now. */
const decadeEnds = "2030";

/** "by the end of the strategy period": a deadline that cannot be dated; "by the end of each month" is none. */
function undatedEndAt(tokens: readonly Token[], at: number): DateMention | null {
  const words = phraseAt(periodEnds, tokens, at)?.[0];
  if (words === undefined) return projectEndAt(tokens, at);
  const first = at + words.length - 2;
  if ([2, 3].some((skip) => readDateAt(tokens, first + skip) !== null) || readDateAt(tokens, first) !== null)
    return null;
  let last = first;
  for (let next = first + 1; next <= first + 6; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") break;
    if (/^(?:month|week|day|quarter|business|shift|each|every|following|next|calls?)$/.test(token.lower))
      return null;
    last = next;
    if (token.breaks) break;
  }
  const decade = tokens[last]?.lower === "decade" && /^(?:the|this)$/.test(tokens[last - 1]?.lower ?? "");
  return last <= first + 1 ? null : { norm: decade ? decadeEnds : null, form: "season", role: "deadline", first, last, leadFirst: at, lead: words[0] ?? "by" }; // prettier-ignore
}

const fillers = byLastWord(listed(dateFillers));
const leads = byLastWord(listed(deadlineLeads));
const baseLeads = byLastWord(listed(baseYearLeads));

interface Lead {
  words: string;
  first: number;
}

function leadOf(tokens: readonly Token[], dateFirst: number): Lead {
  let first = dateFirst;
  for (let steps = 0; steps < 3; steps++) {
    const filler = phraseBefore(fillers, tokens, first - 1)?.[0];
    if (filler === undefined) break;
    first -= filler.length;
  }
  if (tokens[first - 1]?.lower === "(") return { words: "(", first: dateFirst };
  const lead = phraseBefore(leads, tokens, first - 1)?.[0];
  return lead === undefined
    ? { words: "", first: dateFirst }
    : { words: lead.join(" "), first: first - lead.length };
}

const closers = new Set([",", ".", ")", ";", ":", "-", "–", "—", "/", "and", "or", "to", "of", "with", "the", "in", "as", "through", "at", "for", "from", "when", "while", "by", "so", "that", "]", "|"]); // prettier-ignore

/** A lone "2000", "May" or "fall" is a date only where a lead or its neighbours say so. */
function isDateInContext(tokens: readonly Token[], date: DatePhrase, lead: string): boolean {
  const before = tokens[date.first - 1]?.lower ?? "";
  const after = tokens[date.last + 1];
  const closed = after === undefined || closers.has(after.lower) || tokens[date.last]?.breaks === true;
  if (/^onwards?$/.test(after?.lower ?? "")) return true;
  if (date.form === "year" && isYearAsName(tokens, date)) return true;
  if (date.form === "season") return lead !== "" && lead !== "to" && closed;
  if (date.form === "month" && isMonthOfRange(tokens, date)) return false;
  if (date.form === "month") return lead !== "" || before === "(" || before === "end";
  if (date.form === "year-end") return lead !== "";
  if (
    (currencies.has(before) || /^(?:than|least|most|[≥≤><]|additional|another)$/.test(before)) &&
    !strongLeads.has(lead)
  )
    return false;
  if (after?.lower === "%" || after?.lower === "percent") return false;
  if (baseYearNouns.has(after?.lower ?? "")) return true;
  if (baseYearLeads.some((words) => words.length > 1 && saysBefore(tokens, date.first - 1, words)))
    return true;
  if (lead === "up to" && isYearTo(tokens, date, 3)) return true;
  if (lead === "over" || lead === "at" || lead === "up to") return false;
  if (lead === "to" && isYearTo(tokens, date)) return true;
  if (lead === "to") return tokens.slice(Math.max(0, date.first - 4), date.first).some((token) => token.value !== null && token.value > 1900); // prettier-ignore
  if (lead === "for" || lead === "within") return closed;
  if (lead !== "" || before === "(") return true;
  return closed || baseYearNouns.has(after?.lower ?? "") || /^\p{Lu}/u.test(after?.text ?? "") || isTargetWord(after) || /^(?:annual|survey|census|plan|strategic|budget)$/.test(after?.lower ?? ""); // prettier-ignore
}

/** "each year to 2030", "by 5 % to 2030": no amount; nobody counts to a year. */
const isYearTo = (tokens: readonly Token[], { first, form, norm }: DatePhrase, back = 2): boolean =>
  form === "year" && Number(norm) >= 2020 && /^(?:years?|annum|annually|period|plan|%|percent|cent|points)$/.test(tokens[first - back]?.lower ?? "") &&
  !tokens.slice(0, first).some((token) => token.lower === "from"); // prettier-ignore

/** "May through September", "from June to August": the months of each year in which it holds. */
const isMonthOfRange = (tokens: readonly Token[], date: DatePhrase): boolean =>
  /^(?:through|thru|to|until|-|–)$/.test(tokens[date.first - 1]?.lower ?? "") &&
  months.has(tokens[date.first - 2]?.lower ?? "");

/** "the 2019 master plan", "2023 audit recommendations": nobody counts 2,023 audits, and "the" names one of them. */
function isYearAsName(tokens: readonly Token[], date: DatePhrase): boolean {
  const after = tokens[date.last + 1];
  const year = Number(date.norm);
  const named = /^(?:the|our|its|their|a|this|last|next)$/.test(tokens[date.first - 1]?.lower ?? "");
  const spoken = year >= 1990 && year <= 2060;
  const round = year % 50 === 0 || year % 10 === 0;
  return after?.kind === "word" && spoken && (named || !round);
}

const isTargetWord = (token: Token | undefined): boolean => /^(?:targets?|goals?)$/.test(token?.lower ?? "");

function roleOf(
  tokens: readonly Token[],
  date: DatePhrase,
  lead: Lead,
  before: DateMention | undefined,
): DateRole {
  const after = tokens[date.last + 1];
  const strong = strongLeads.has(lead.words);
  if (strong && !baseYearNouns.has(after?.lower ?? "")) return "deadline";
  if (baseYearNouns.has(after?.lower ?? "")) return "reference";
  if (lead.words === "" && isTargetWord(after)) return "deadline";
  if (lead.words === "as of" || /^onwards?$/.test(after?.lower ?? "")) return "reference";
  const sinceRange = before !== undefined && before.role === "reference" && date.first - before.last <= 3;
  if (tokens[date.first - 1]?.lower === "between" && after?.lower === "and") return "reference";
  const end = lead.words === "to" || lead.words === "through" || lead.words === "thru" || tokens[date.first - 1]?.lower === "and"; // prettier-ignore
  if (sinceRange && end) return "deadline";
  if (lead.words === "through" || lead.words === "thru" || lead.words === "as at") return "deadline";
  const reach = lead.words === "" ? date.first : lead.first;
  const compares =
    phraseBefore(baseLeads, tokens, reach - 1) !== undefined ||
    phraseBefore(baseLeads, tokens, date.first - 1) !== undefined;
  if (compares && !(lead.words === "on" && date.form === "day")) return "reference";
  if (lead.words === "" && !isTargetWord(after)) {
    const previous = tokens[date.first - 1];
    const named =
      previous?.kind === "word" && /^\p{Lu}/u.test(previous.text) && date.form === "year" && date.first > 1;
    const naming = after?.kind === "word" && /^\p{Lu}/u.test(after.text) && after.text.length > 1 && tokens[date.last]?.breaks !== true; // prettier-ignore
    const described = after?.kind === "word" && !closers.has(after.lower) && previous !== undefined;
    if (named || naming || described) return "name";
  }
  return "perhaps";
}
