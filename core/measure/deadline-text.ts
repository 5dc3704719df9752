/** Reads a cell that is a date or period written as text: "FY27", "Q3 FY27", "9/30/2026", "by June 30, 2026", "2026-27". */
import type { DateOrder } from "./calendar-day";
import { dateFillers, deadlineLeads } from "../lexicon/date-words";
import { readDateAt, type DatePhrase } from "./date-phrase";
import type { Deadline } from "./reading";
import { saysAt, tokenize, type Token } from "./tokens";

/** More words than this beside the date, and the cell is prose: `readMeasure` reads that. */
const mostOtherWords = 4;

/**
 * The deadline that a cell states, or null where it states none ("Ongoing", "Annually", "TBD"). Of a span ("1/2026 - 6/2026",
 * "FY26 to FY28") the end counts; of several dates the last. `order` decides 3/4/2026; a part above 12 settles it by itself.
 * A bare "2027" is taken as a year: the caller knows from the column whether it may be a number.
 */
export function readDeadlineText(text: string, order: DateOrder = "mdy"): Deadline | null {
  const trimmed = text.trim();
  const tokens = tokenize(trimmed);
  const dates = allDates(tokens, order);
  const last = dates[dates.length - 1];
  if (last === undefined) return null;
  const inDates = dates.reduce((sum, date) => sum + date.last - date.first + 1, 0);
  const others = tokens.filter((token) => token.kind !== "symbol").length - inDates;
  if (others > mostOtherWords || hasOtherFigures(tokens, dates)) return null;
  const first = leadBefore(tokens, last.first);
  const start = tokens[first]?.start ?? 0;
  return { text: trimmed.slice(start, tokens[last.last]?.end ?? trimmed.length), norm: last.norm };
}

function allDates(tokens: readonly Token[], order: DateOrder): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = readDateAt(tokens, at, order);
    if (date === null) continue;
    found.push(date);
    at = date.last;
  }
  return found;
}

/** Figures outside the dates mean an amount or an address, not a date. */
function hasOtherFigures(tokens: readonly Token[], dates: readonly DatePhrase[]): boolean {
  return tokens.some(
    (token, index) =>
      (token.kind === "number" || token.lower === "$" || token.lower === "%") &&
      !dates.some((date) => index >= date.first && index <= date.last),
  );
}

/** Where the words that lead a date in begin: "by the end of" in "by the end of June". */
export function leadBefore(tokens: readonly Token[], dateFirst: number): number {
  let first = dateFirst;
  for (let steps = 0; steps < 3; steps++) {
    const filler = dateFillers.find(
      (words) => words.length <= first && saysAt(tokens, first - words.length, words),
    );
    if (filler === undefined) break;
    first -= filler.length;
  }
  const lead = deadlineLeads.find(
    (words) => words.length <= first && saysAt(tokens, first - words.length, words),
  );
  return lead === undefined ? dateFirst : first - lead.length;
}
