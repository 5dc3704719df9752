/** Which columns a row's leads, due date and reporting frequency stand in. */
import type { ColumnReading, ColumnRole } from "../reading";

export interface FactColumns {
  /** Owners; where no column has them, departments that are said to lead. */
  leads: ColumnReading[];
  /** Revised dates before first ones. */
  dues: ColumnReading[];
  /** A due date split over two columns: a year, and a month or quarter. */
  dueYear: ColumnReading | null;
  dueMonth: ColumnReading | null;
  frequencies: ColumnReading[];
}

const LEADS = /\b(?:lead|leads|leading|responsible|owner|accountable|champion)\b/i;
const REVISED = /\b(?:revised|updated|new|current|adjusted|extended)\b/i;
const FREQUENCY = /\b(?:frequency|reported|reporting|how often|cadence|periodicity|update cycle|interval)\b/i;

export function factColumns(columns: Record<ColumnRole, ColumnReading[]>): FactColumns {
  const { owner, department, due, other } = columns;
  const named = (candidates: ColumnReading[], words: RegExp): ColumnReading[] =>
    candidates.filter((column) => words.test(column.header ?? ""));
  const revised = named(due, REVISED);
  const [dueYear, dueMonth] = [
    named(due, /year|\byr\b|\bfy\b/i)[0],
    named(due, /month|\bmo\b|quarter|\bqtr\b/i)[0],
  ];
  const isSplit = dueYear !== undefined && dueMonth !== undefined && dueYear !== dueMonth;
  return {
    leads: owner.length > 0 ? owner : named(department, LEADS),
    dues: [...revised, ...due.filter((column) => !revised.includes(column))],
    dueYear: isSplit ? dueYear : null,
    dueMonth: isSplit ? dueMonth : null,
    frequencies: named(other, FREQUENCY),
  };
}
