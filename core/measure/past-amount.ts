/** Tells amounts of times gone by from targets: "61% in 2023, goal 80%", "(2023: 61%)", "answered 72% last year and will answer 85%". */
import type { RoledAmount } from "./roled-amount";
import type { DateMention } from "./sentence-dates";
import type { Sentence } from "./sentence";
import { saysAt, type Token } from "./tokens";

/** Changes the role of amounts that are past where another amount plainly is the target. */
export function markPast(sentence: Sentence, roled: RoledAmount[]): void {
  markPastChange(sentence, roled);
  roled.forEach((one, index) => {
    const open = one.role === "target" && one.cue !== "from-to" && one.cue !== "arrow";
    if (!open) return;
    const past = hasPastClause(sentence, one, roled.slice(index + 1)) || isPresent(sentence, one, roled[index + 1]) || isConceded(sentence, one, roled[index + 1]) || isDatedInBracket(sentence, one, roled) || isDatedBeside(sentence, one, roled); // prettier-ignore
    if (past) roled[index] = { ...one, role: "baseline", cue: "past-date", strength: 1, relative: false };
  });
}

/** "fell from 18% to 13% and should fall to 8%": of a change that has been, the end is where things stand. */
function markPastChange({ tokens }: Sentence, roled: RoledAmount[]): void {
  roled.forEach((low, index) => {
    const high = roled[index + 1];
    const goal = roled[index + 2];
    if (low.cue !== "from-to" || low.role !== "baseline" || high?.cue !== "from-to" || goal?.role !== "target") return; // prettier-ignore
    const start = clauseStart(tokens, low.amount.first);
    const said = tokens.slice(start, low.amount.first);
    const been = said.some((token, at) => (pastVerb.test(token.lower) || /^(?:grown|risen|fallen|shrunk)$/.test(token.lower)) && !/^(?:be|been|being|is|are|to|of)$/.test(said[at - 1]?.lower ?? "")); // prettier-ignore
    const planned = said.some((token) => forward.has(token.lower));
    const between = tokens.slice(high.amount.last + 1, goal.amount.first);
    const turns = between.some((token, at) => finiteTurn.test(token.lower) || /^(?:should|must)$/.test(token.lower) || (token.lower === "is" && between[at + 1]?.lower === "to")); // prettier-ignore
    if (!been || planned || !turns || goal.amount.unit !== high.amount.unit) return;
    roled[index] = { ...low, role: "definition", cue: "past-date", strength: 1 };
    roled[index + 1] = { ...high, role: "baseline", cue: "past-date", strength: 2 };
  });
}

/** "58% of invoices are paid on time today, 90% by FY28": what is said of today gives way to what is due. */
function isPresent({ tokens, dates }: Sentence, one: RoledAmount, next: RoledAmount | undefined): boolean {
  if (next?.role !== "target" || next.amount.unit !== one.amount.unit || one.relative || next.relative)
    return false;
  const due = dates.some((date) => date.role === "deadline" && date.first > next.amount.last);
  const between = tokens.slice(one.amount.last + 1, next.amount.first);
  return due && between.some((token, at) => /^(?:today|now|currently|present|presently)$/.test(token.lower) && /^[,;:–-]$|^(?:and|but|to)$/.test(between[at + 1]?.lower ?? "")); // prettier-ignore
}

/** "Although 38% of homes are insulated, we want to raise this by ten points": what is granted is where things stand. */
function isConceded({ tokens }: Sentence, one: RoledAmount, next: RoledAmount | undefined): boolean {
  if (next?.role !== "target" || one.relative) return false;
  const share = (unit: string | null): string | null => (unit === "points" ? "%" : unit);
  if (share(next.amount.unit) !== share(one.amount.unit)) return false;
  const start = clauseStart(tokens, one.amount.first);
  const granted = tokens.slice(start, one.amount.first).some(({ lower }) => /^(?:although|though|while|whilst|whereas)$/.test(lower)); // prettier-ignore
  const between = tokens.slice(one.amount.last + 1, next.amount.first);
  const comma = between.findIndex(({ lower }) => lower === ",");
  const stands = between.slice(0, Math.max(0, comma)).some(({ lower }) => /^(?:already|now|currently|today|still|is|are|has|have|own|live)$/.test(lower)); // prettier-ignore
  return granted && stands && between.slice(comma).some(({ lower }) => lower === "to" || forward.has(lower));
}

/** "61% in 2023, 66% in 2024, goal 80%": amounts with a year of their own are no targets where another amount plainly is. */
function isDatedBeside(sentence: Sentence, one: RoledAmount, roled: readonly RoledAmount[]): boolean {
  const plain = one.strength < 2 && !one.relative;
  const goal = roled.find((other) => other !== one && other.role === "target" && (other.strength >= 2 || other.amount.first < one.amount.first)); // prettier-ignore
  if (!plain || goal === undefined || (goal.strength < 2 && !isEarlier(sentence, one.amount.last)))
    return false;
  return sentence.dates.some(
    (date) =>
      date.role !== "deadline" &&
      date.form !== "duration" &&
      date.leadFirst > one.amount.last &&
      date.first - one.amount.last <= 3,
  );
}

/** Does the date right after a token lie before a deadline of the sentence? */
function isEarlier({ dates }: Sentence, last: number): boolean {
  const own = dates.find((date) => date.first > last && date.first - last <= 3);
  return dates.some((date) => date.role === "deadline" && yearOf(own?.norm ?? null) < yearOf(date.norm));
}

/** "to 75% (2023: 61%)", "to 75% (61%, 2023)": a bracket after the target says where things stood. */
function isDatedInBracket(sentence: Sentence, one: RoledAmount, roled: readonly RoledAmount[]): boolean {
  const { tokens, dates } = sentence;
  const { first, last } = one.amount;
  const target = roled.find((other) => other.role === "target" && other.amount.last < first);
  if (target === undefined || one.relative) return false;
  // What a share is taken off may be counted: "by 25 % (2023: 61)".
  if (target.amount.unit !== one.amount.unit && !target.relative) return false;
  const dated = (date: DateMention): boolean =>
    date.role !== "deadline" && date.form !== "duration" &&
    ((tokens[date.first - 1]?.lower === "(" && first > date.last && first - date.last <= 3) ||
      (tokens[first - 1]?.lower === "(" && date.first > last && date.leadFirst - last <= 3)); // prettier-ignore
  const own = dates.find(
    (date) =>
      tokens[date.first - 1]?.lower === "(" &&
      tokens[date.last + 1]?.lower === ")" &&
      date.first - target.amount.last === 2,
  );
  return dates.some((date) => dated(date) && (own === undefined || yearOf(date.norm) < yearOf(own.norm)));
}

const yearOf = (norm: string | null): number => Number(/\d{4}/.exec(norm ?? "")?.[0] ?? Number.NaN);

const forward: ReadonlySet<string> = new Set(["will", "aims", "aim", "aiming", "plans", "plan", "intends", "intend", "expects", "expect", "seeks", "seek", "hopes", "hope", "wants", "want", "target", "targets", "targeting", "goal", "should", "must", "shall", "commits", "pledges", "reach", "raise", "lift", "achieve"]); // prettier-ignore
const pastVerb = /[a-z]{2}ed$|^(?:was|were|had|met|held|built|made|saw|ran|spent|kept|stood|did|gave|took|sold|paid|sent|grew|rose|fell|won|hit|led)$/; // prettier-ignore
const participleBefore = /^(?:a|an|the|be|been|being|is|are|was|were|to|of|to|have|has)$/;

/** A clause in the past tense, then what is to come: "processed 85% in FY24 and aims for 95%". */
function hasPastClause(sentence: Sentence, one: RoledAmount, later: readonly RoledAmount[]): boolean {
  const { tokens } = sentence;
  const next = later.find((other) => (other.role === "target" || other.role === "perhaps-target") && other.amount.unit === one.amount.unit); // prettier-ignore
  if (next === undefined) return false;
  const turn = turnBetween(sentence, one.amount.last + 1, next.amount.first);
  if (turn === null) return false;
  const start = clauseStart(tokens, one.amount.first);
  const said = tokens.slice(start, one.amount.first);
  if (said.some((token) => forward.has(token.lower))) return false;
  const told = tokens.slice(start, turn);
  const verb = told.some((token, at) => pastVerb.test(token.lower) && !participleBefore.test(told[at - 1]?.lower ?? "")); // prettier-ignore
  const until = tokens.slice(start, turn);
  const lastYear = until.some((token, at) => /^(?:last|previous|prior)$/.test(token.lower) && /^(?:year|fiscal|month|quarter|term)$/.test(until[at + 1]?.lower ?? "")); // prettier-ignore
  const named = (date: DateMention): boolean => forward.has(tokens[date.last + 1]?.lower ?? "");
  const dates = sentence.dates.filter((date) => date.first >= start && date.first < turn && !named(date));
  if (dates.some((date) => date.role === "deadline")) return false;
  return lastYear || (dates.length > 0 && (verb || sentence.dates.some((date) => date.first > turn || named(date)))) || (verb && finiteTurn.test(tokens[turn]?.lower ?? "")); // prettier-ignore
}

const finiteTurn = /^(?:will|aims?|plans?|intends?|expects?|seeks?|hopes?|wants?|shall|goal|target)$/;

/** Where the text turns to what is to come, between two amounts. */
function turnBetween({ tokens, dates }: Sentence, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (forward.has(tokens[at]?.lower ?? "") && !isNamedPlan(tokens, at)) return at;
    if (dates.some((date) => date.role === "deadline" && date.leadFirst === at && saysAt(tokens, at, ["by"]))) return at; // prettier-ignore
  }
  return null;
}

/** "with a costed plan in use": a noun; "plans to", "aims for", "plan: 80 %" look ahead. */
const isNamedPlan = (tokens: readonly Token[], at: number): boolean =>
  /^(?:plans?|aims?|hopes?)$/.test(tokens[at]?.lower ?? "") && /^(?:in|under|by|of|and|or|that|with)$/.test(tokens[at + 1]?.lower ?? ""); // prettier-ignore

function clauseStart(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (tokens[at]?.breaks === true) return at + 1;
  return 0;
}
