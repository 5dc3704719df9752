/** The calendar and the preset that a build would work with, and the cycles to choose from. */
import { cycleAt, fiscalYearOf, parseCycle } from "../../okr/cycle";
import type { Cycle } from "../../okr/cycle";
import type { PlanAndBook } from "../plan-and-book";
import { wordsAt } from "./evidence";
import type { LookedSettings } from "./look-report";
import type { PlanChoices } from "./plan-choices";

export function lookedSettings(read: PlanAndBook, choices: PlanChoices, today: string): LookedSettings {
  const { preset, fiscalYearStart, cycle, cycleStart, cycleEnd } = read.settings;
  return {
    preset,
    fiscalYearStart,
    fiscalYearFrom: fiscalYearFrom(read, choices),
    cycle,
    cycleStart,
    cycleEnd,
    cycles: cyclesToChoose(today, fiscalYearStart, cycle),
  };
}

function fiscalYearFrom(
  { existing, reading }: PlanAndBook,
  choices: PlanChoices,
): LookedSettings["fiscalYearFrom"] {
  if (choices.fiscalYearStart !== null) return "choice";
  if (existing) return "book";
  const { source } = reading.fiscalYearStart;
  return source && { at: { sheet: source.sheet, cell: source.cell }, words: wordsAt(source) };
}

/** The fiscal years before, of and after `today` (ISO day), each before its quarters; `chosen` too where it is none of them. */
export function cyclesToChoose(today: string, fiscalYearStart: number, chosen: string): string[] {
  const thisYear = fiscalYearOf(today, fiscalYearStart);
  const around = [thisYear - 1, thisYear, thisYear + 1].flatMap((year): Cycle[] =>
    ([null, 1, 2, 3, 4] as const).map((quarter) => cycleAt(year, quarter, fiscalYearStart)),
  );
  const own = parseCycle(chosen, fiscalYearStart);
  const isThere = own === null || around.some(({ name }) => name === own.name);
  const names = around.map(({ name }) => name);
  if (isThere) return names;
  return own.fiscalYear < thisYear ? [own.name, ...names] : [...names, own.name];
}
