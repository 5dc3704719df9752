/** Finds the verbs of a sentence that say what is to happen to a metric, and the one that governs it all. */
import { activityNouns, activityVerbs, bettermentVerbs } from "../lexicon/activity-verbs";
import { changeNouns, directionVerbs } from "../lexicon/direction-words";
import { metricNouns } from "../lexicon/metric-words";
import type { DateMention } from "./sentence-dates";
import type { Direction } from "./reading";
import type { Token } from "./tokens";

export interface Verb {
  at: number;
  kind: "change" | "activity" | "betterment";
  /** For change verbs; reach and maintain count as change. */
  direction: Direction;
}

/** Base forms that are nouns at least as often as verbs. */
const nounsToo: ReadonlySet<string> = new Set([
  "permit", "plan", "service", "staff", "contract", "report", "work", "grant", "fund", "review", "answer", "sign", "form", "order", "market", "house", "program", "project", "plant", "test",
  "support", "process", "share", "pilot", "survey", "record", "request", "issue", "lead", "purchase", "transfer", "file", "map", "bill", "post", "award", "design", "research", "screen", "pay", "audit", "document",
]); // prettier-ignore

/** Before a verb stands one of these, or nothing, or punctuation. */
const openers: ReadonlySet<string> = new Set([
  "to", "will", "shall", "must", "should", "would", "and", "or", "by", "not", "we", "also", "can", "may", "that", "which", "who", "help", "helps", "helping",
  "be", "continue", "then", "&", "us", "they", "it", "further", "while", "/", "of", "for", "in", "through", "is", "are", "need", "aim", "target", "goal", "please", "annually", "been", "with", "each",
]); // prettier-ignore

/** Verbs by form that are as often nouns or adjectives: only in a verb's place. */
const ambiguous: ReadonlySet<string> = new Set([
  "increase", "increases", "decrease", "decreases", "cut", "cuts", "drop", "drops", "fall", "falls", "rise", "rises", "hold", "limit", "limits", "end", "ends", "lower",
  "hit", "hits", "gain", "gains", "lift", "lifts", "raise", "raises", "extend", "secure", "complete", "completed", "decline", "declines", "trim", "scale", "scales", "double", "triple",
  "reach", "boost", "met", "held", "kept", "keep", "growing", "rising", "falling", "ended", "ending", "limited", "secured", "twice", "climb", "gained", "dropped",
  "achieved", "maintained", "retained", "sustained", "reduced", "increased", "expanded", "preserved", "remaining", "holding", "ensured", "continuing", "extended", "extending", "cutting", "completing",
  "lowered", "raised", "continued", "grown", "prevented", "eliminated", "meeting", "exceeded", "limiting", "living", "dropping", "guaranteed", "assured", "continue", "continues",
]); // prettier-ignore

export function verbAt(tokens: readonly Token[], at: number): Verb | null {
  const word = tokens[at]?.lower ?? "";
  if (holds.has(word) && isHeldLevel(tokens, at)) return { at, kind: "change", direction: "maintain" };
  if (/^stay(?:s|ed|ing)?$/.test(word) && tokens[at + 1]?.lower === "at") return { at, kind: "change", direction: "maintain" }; // prettier-ignore
  if (word.startsWith("meet") && isGathering(tokens, at)) return { at, kind: "activity", direction: "none" };
  const change = directionVerbs.get(word);
  if (change !== undefined && (!ambiguous.has(word) || inVerbPlace(tokens, at)) && !isCompound(tokens, at)) {
    return { at, kind: "change", direction: change };
  }
  if (!bettermentVerbs.has(word) && !activityVerbs.has(word)) return null;
  if (change === undefined && !inVerbPlace(tokens, at)) return null;
  if (bettermentVerbs.has(word)) return { at, kind: "betterment", direction: "none" };
  return activityVerbs.has(word) && !isCompound(tokens, at)
    ? { at, kind: "activity", direction: "none" }
    : null;
}

/** "Meet with partners", "meet monthly", "meet in teams": a meeting has no object, a level met has one. */
const isGathering = (tokens: readonly Token[], at: number): boolean =>
  /^meet(?:s|ing)?$/.test(tokens[at]?.lower ?? "") &&
  (/^(?:with|in|at|as|to|for|on|per|every|each|together|once|twice|three|,|by|[a-z]{3,}ly)$/.test(tokens[at + 1]?.lower ?? "") && !/^(?:least|most|minimum|or)$/.test(tokens[at + 2]?.lower ?? "")); // prettier-ignore

const holds: ReadonlySet<string> = new Set(["hold", "holds", "holding", "held", "stabilise", "stabilises", "stabilised", "stabilize", "stabilizes", "stabilized"]); // prettier-ignore

/** "Hold the error rate under 6 %", "held at 19 %": a level; "Hold 12 town halls" is work. */
function isHeldLevel(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next++) {
    const level = /^(?:at|below|under|to|steady|flat|within|constant)$/.test(tokens[next]?.lower ?? "");
    const least = /^(?:least|most|a|the|all)$/.test(tokens[next + 1]?.lower ?? "") && tokens[next + 1]?.kind === "word"; // prettier-ignore
    if (level && /^or$/.test(tokens[next + 1]?.lower ?? "")) return true;
    if (level && !least) return tokens.slice(next + 1, next + 6).some((token) => token.kind === "number" || token.lower === "%") || /^(?:steady|flat|constant)$/.test(tokens[next]?.lower ?? ""); // prettier-ignore
    if (tokens[next]?.kind === "number" || tokens[next]?.breaks === true) return false;
  }
  return false;
}

/** "drop-out", "cut-off", "first-time": a part of a longer word. */
const isCompound = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.lower === "-" && tokens[at + 1]?.glued === true && tokens[at + 2]?.glued === true) ||
  (tokens[at]?.glued === true && tokens[at - 1]?.lower === "-" && tokens[at - 1]?.glued === true && at > 1);

const beforeGerund: ReadonlySet<string> = new Set(["of", "for", "in", "through", "with", "by", "while"]);
const beforeParticiple: ReadonlySet<string> = new Set(["is", "are", "be", "been", "have", "has"]);

function inVerbPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.breaks) return true;
  const word = tokens[at]?.lower ?? "";
  if (before.kind === "symbol") return before.lower !== "%" && before.lower !== "$" && before.lower !== "'";
  if (beforeGerund.has(before.lower)) return word.endsWith("ing");
  if (beforeParticiple.has(before.lower)) return /(?:ed|en|t|d)$/.test(word);
  if (openers.has(before.lower))
    return !(word.endsWith("ed") && (before.lower === "to" || before.lower === "will"));
  return isFinite(tokens, at) || (/ly$/.test(before.lower) && before.lower.length > 4);
}

/** What a verb of change is followed by when a subject stands before it: "… increased to", "… rises above", "… fell 5 %". */
const changedTo: ReadonlySet<string> = new Set(["to", "by", "from", "below", "above", "under", "over"]);
const finiteForm =
  /[^s]s$|ed$|^(?:increase|decrease|rise|fall|grow|drop|decline|climb|improve|cut|grew|grown|rose|risen|fell|fallen|shrunk|shrank|kept|held)$/;

/** "Crashes reduced from 31 to 20", "Sickness falls below 8 days"; not "hold rate increases to 3 %", where something else is held. */
function isFinite(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (/^improve[ds]$/.test(word)) return /^(?:to|by|from)$/.test(tokens[at + 1]?.lower ?? "");
  const direction = directionVerbs.get(word);
  if (/^in$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.lower === "half")
    return direction === "decrease";
  if (direction === undefined || direction === "reach" || !finiteForm.test(word)) return false;
  const next = tokens[at + 1];
  const amount = /ed$|^(?:rose|rises|fell|falls|grew|grows)$/.test(word) && next?.kind === "number";
  const kept = direction === "maintain" && next?.lower === "at";
  if (!changedTo.has(next?.lower ?? "") && !amount && !kept) return false;
  return (
    !/[^s]s$/.test(word) || !tokens.slice(Math.max(0, at - 6), at).some((token) => holding.has(token.lower))
  );
}

const holding: ReadonlySet<string> = new Set(["hold", "keep", "limit", "cap", "restrict", "contain", "holding", "keeping", "limiting", "capping", "restricting", "containing"]); // prettier-ignore

/** Every verb of the sentence outside dates, in reading order. */
export function verbsOf(tokens: readonly Token[], dates: readonly DateMention[]): Verb[] {
  const inDate = (at: number): boolean => dates.some((date) => at >= date.first && at <= date.last);
  const found: Verb[] = [];
  tokens.forEach((_, at) => {
    const verb = inDate(at) ? null : verbAt(tokens, at);
    if (verb !== null && !isPartOfName(tokens, at, found[found.length - 1])) found.push(verb);
  });
  return found;
}

/** "improve the number of barriers reduced, removed or prevented": what a verb moves is named with its participles. */
function isPartOfName(tokens: readonly Token[], at: number, governing: Verb | undefined): boolean {
  if (governing === undefined || !/ed$/.test(tokens[at]?.lower ?? "")) return false;
  const from = governing.at + (/^(?:the|overall|total)$/.test(tokens[governing.at + 1]?.lower ?? "") ? 2 : 1);
  const named = /^(?:number|percentage|percent|proportion|share|rate|%)$/.test(tokens[from]?.lower ?? "") && tokens[from + 1]?.lower === "of"; // prettier-ignore
  return named && !tokens.slice(from, at).some((token) => token.breaks || /^(?:by|to|from|will|is|are|be|so|that)$/.test(token.lower)); // prettier-ignore
}

const skipWords = new Set(["to", "we", "will", "our", "goal", "objective", "is", "the", "city", "and", "shall", "further", "target", "aim", "commit", "committed", "annually", "by", "also", "you", "are", "have", "must", "should", "a"]); // prettier-ignore

export interface Opening {
  /** The verb that the sentence opens with, after list labels, dates, "to", "we will"; null for a name or a subject. */
  verb: Verb | null;
  /** First token of the sentence proper. */
  at: number;
}

/** How the sentence opens: with a verb ("Reduce …"), or with something else. */
export function openingOf(tokens: readonly Token[], dates: readonly DateMention[]): Opening {
  let at = 0;
  while (at < tokens.length) {
    const date = dates.find((one) => at >= Math.min(one.leadFirst, one.first) && at <= one.last);
    if (date !== undefined) {
      at = date.last + 1;
      continue;
    }
    const token = tokens[at];
    const label = token !== undefined && at < 4 && isLabel(tokens, at);
    const mark = token?.kind === "symbol" && !/^[%#$≥≤<>]$/.test(token.lower);
    const adverb = token !== undefined && /[a-z]{3}ly$/.test(token.lower) && !directionVerbs.has(token.lower) && !activityVerbs.has(token.lower); // prettier-ignore
    if (!label && !mark && !adverb) break;
    at++;
  }
  const start = at;
  const here = isNamedBy(tokens, at) || isPluralNoun(tokens, at) ? null : verbAt(tokens, at);
  if (here !== null) return { verb: goneOnWith(tokens, at) ?? here, at };
  const prefixed = /^(?:cross|co|re|pre|fast|up|over)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "-" && activityVerbs.has(tokens[at + 2]?.lower ?? ""); // prettier-ignore
  if (prefixed) return { verb: { at: at + 2, kind: "activity", direction: "none" }, at };
  for (let next = at; next < at + 5; next++) {
    const verb = next > start && !isNamedBy(tokens, next) ? verbAt(tokens, next) : null;
    if (verb !== null) return { verb, at: start };
    if (!skipWords.has(tokens[next]?.lower ?? "")) break;
  }
  return { verb: undertaken(tokens, start), at: start };
}

/** "Continue to train wardens", "Continue replacing buses": what goes on is the second verb. */
function goneOnWith(tokens: readonly Token[], at: number): Verb | null {
  if (!/^continu/.test(tokens[at]?.lower ?? "")) return null;
  const to = tokens[at + 1]?.lower === "to" ? at + 2 : null;
  const doing = /[a-z]{2}ing$/.test(tokens[at + 1]?.lower ?? "") ? at + 1 : null;
  const next = to ?? doing;
  if (next === null) return null;
  const word = tokens[next]?.lower ?? "";
  return verbAt(tokens, next) ?? (activityVerbs.has(word) ? { at: next, kind: "activity", direction: "none" } : null); // prettier-ignore
}

/** "Falls among residents", "Drops in pressure": without a subject before it, such a word is a noun. */
const isPluralNoun = (tokens: readonly Token[], at: number): boolean =>
  /^(?:falls|drops|rises|gains|cuts|hits)$/.test(tokens[at]?.lower ?? "") &&
  !changedTo.has(tokens[at + 1]?.lower ?? "");

/** "Permit volume", "Operating ratio", "Work orders closed within 5 days": a word that could be a verb begins the metric's name. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (isChangeIn(tokens, at) || isParticipleOf(tokens, at)) return true;
  if (!activityVerbs.has(word) || directionVerbs.has(word)) return false;
  const next = tokens[at + 1];
  if (/^returns?$/.test(word) && next?.lower === "on") return true;
  if (next?.kind !== "word" || /^(?:the|a|an|all|our|to|and|or|with|in|on|for|at|new|of|more|each|every|any|its|their|up|out)$/.test(next.lower)) return next?.lower === "of" && word === "share"; // prettier-ignore
  if (word.endsWith("ing")) return [next.lower, tokens[at + 2]?.lower ?? ""].some((noun) => metricNouns.has(noun)) && !next.lower.endsWith("s"); // prettier-ignore
  if (word.endsWith("s") && nounsToo.has(word.slice(0, -1))) return true;
  if (word === "help" && next.lower === "desk") return true;
  if (word === "open" && /^(?:space|spaces|data|cases|positions|rate|rates|vacancies)$/.test(next.lower)) return true; // prettier-ignore
  if (!nounsToo.has(word)) return false;
  if (/^(?:absence|absences|turnover|engagement|satisfaction|retention|productivity|diversity|vacancy|vacancies|attendance|sickness|usage|utili[sz]ation|reliability|quality|availability|awareness)$/.test(next.lower)) return true; // prettier-ignore
  for (let after = at + 1; after <= at + 3; after++) {
    const noun = tokens[after]?.lower ?? "";
    if (
      /^(?:rate|rates|ratio|time|times|volume|count|score|rating|cost|costs|turnover|balance|level|hours)$/.test(
        noun,
      )
    )
      return true;
    if (after > at + 1 && /ed$|^(?:paid|held|made|met|sent)$/.test(noun)) return true;
    if (tokens[after]?.kind !== "word") return false;
  }
  return false;
}

/** "Registered voters per ward": a participle with a plural after it names things. */
const isParticipleOf = (tokens: readonly Token[], at: number): boolean =>
  /[a-z]{3}ed$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.kind === "word" && /[a-z]{3}[^su]s$/.test(tokens[at + 1]?.lower ?? "") && !directionVerbs.has(tokens[at]?.lower ?? ""); // prettier-ignore

/** "Increase in …", "Reduction of …": a change is named; "increase in-house use" is a command. */
export const isChangeIn = (tokens: readonly Token[], at: number): boolean =>
  changeNouns.has(tokens[at]?.lower ?? "") &&
  (tokens[at + 1]?.lower === "in" || (tokens[at + 1]?.lower === "of" && tokens[at + 2]?.kind === "word")) &&
  !(tokens[at + 2]?.lower === "-" && tokens[at + 2]?.glued === true);

/** After a subject: "The Council will plant …", "Finance aims to cut …". */
function undertaken(tokens: readonly Token[], from: number): Verb | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + 30); at++) {
    if (tokens[at]?.breaks === true) return null;
    const modal = /^(?:will|shall|must|should)$/.test(tokens[at]?.lower ?? "");
    const intends = /^(?:aims?|commits?|committed|plans?|intends?|pledges?|seeks?|is|are|agrees?)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "to"; // prettier-ignore
    const perfect = modal && tokens[at + 1]?.lower === "have" ? 1 : 0;
    if (modal || intends) return verbAt(tokens, at + perfect + (modal ? 1 : 2));
  }
  return null;
}

/** "KR2:", "1.", "a)", "4.1.2". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? "";
  const short = (token?.text.length ?? 9) <= 4;
  if (token?.kind === "code") return /\d/.test(token.text) && short ? true : /^[\d.]+$/.test(token.text);
  if (token?.kind === "number")
    return short && (/^[.):]$/.test(next) || (/\d\.\d/.test(token.text) && tokens[at + 1]?.kind === "word"));
  return (
    token?.kind === "word" &&
    (short || /^(?:objective|goal|target|measure|action|strategy)$/.test(token.lower)) &&
    /^[):]$/.test(next) &&
    at < 2
  );
}

/** "Completion of …", "Development of a plan": work named by a noun. */
export const opensWithActivityNoun = (tokens: readonly Token[], at: number): boolean =>
  activityNouns.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of";
