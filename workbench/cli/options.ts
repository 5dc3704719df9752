/** The options that several commands share, and how their words are read. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { commandLine as say } from "../../core/messages/en/command-line";
import { emptyMapping } from "../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../core/plan/mapping/plan-mapping";
import { readMappingFile } from "./mapping-file";

export interface CalendarOptions {
  today?: string;
  fiscalYearStart?: number;
  cycle?: string;
  preset?: "city" | "small-town";
}

// prettier-ignore
const months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
];

/** "2026-06-30", where it is a day of the calendar. */
export function readDay(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const valid = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time);
  if (!valid || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError(say.badDay(text));
  return text;
}

/** "July", "jul" or "7" → 7. */
export function readMonth(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 12) return number;
  const name = text.trim().toLowerCase();
  const index = name.length >= 3 ? months.findIndex((month) => month.startsWith(name)) : -1;
  if (index < 0) throw new InvalidArgumentError(say.badMonth(text));
  return index + 1;
}

/** "fy2026 q3" → "FY2026 Q3". */
export function readCycle(text: string): string {
  const match = /^FY ?(\d{4})(?:[ -]?Q([1-4]))?$/i.exec(text.trim());
  if (!match) throw new InvalidArgumentError(say.badCycle(text));
  return `FY${match[1] ?? ""}${match[2] === undefined ? "" : ` Q${match[2]}`}`;
}

export function withCalendar(command: Command): Command {
  return command
    .option("--today <day>", say.today, readDay)
    .option("--fiscal-year-start <month>", say.fiscalYearStart, readMonth)
    .option("--cycle <cycle>", say.cycle, readCycle)
    .addOption(new Option("--preset <preset>", say.preset).choices(["city", "small-town"]));
}

export interface MappingOptions {
  mapping?: string;
  forgetMapping?: boolean;
}

export function withMapping(command: Command, mapping: string): Command {
  return command.option("--mapping <file>", mapping).option("--forget-mapping", say.forgetMapping);
}

/** How the options want the plan read, as the core's commands take it. */
export function mappingChoices({ mapping, forgetMapping = false }: MappingOptions): {
  mapping: PlanMapping;
  forgetMapping: boolean;
} {
  return { mapping: mapping === undefined ? emptyMapping : readMappingFile(mapping), forgetMapping };
}

export function withJson(command: Command): Command {
  return command.option("--json", say.json);
}
