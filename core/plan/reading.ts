/** What was read out of a plan workbook: its sheets, tables and items, each value with the cell and words that it came from. */
import type { Rectangle } from "../workbook/cells";
import type { Finding } from "../workbook/finding";
import type { Comparator, Direction, MeasureReading, Span } from "../measure/reading";
import type { ColumnRole } from "./column-roles";
import type { AppliedMappings, MappingsToApply } from "./mapping/corrections";

export { columnRoles } from "./column-roles";
export type { ColumnRole } from "./column-roles";

/** Where a value stands: the cell, what it held, and which part of that text is meant (null: all of it). */
export interface Source {
  sheet: string;
  /** A1, such as "C14". */
  cell: string;
  text: string;
  span: Span | null;
}

/** A value with its source. `assumed` marks what the plan implies but does not state. */
export interface Sourced<T> {
  value: T;
  source: Source;
  assumed?: true;
}

export interface ColumnReading {
  /** 0-based column on the sheet. */
  column: number;
  header: string | null;
  role: ColumnRole;
  /** 0..1 */
  confidence: number;
  runnerUp: { role: ColumnRole; confidence: number } | null;
  /** Which year or quarter an actual, target or baseline column belongs to, as written normalised ("FY2026", "FY2026 Q2", "SY2024-25", "2027"). */
  period: string | null;
  /** Why: header words, contents. For people. */
  why: string[];
  /** A person has given it its role; what it would be otherwise is the runner-up. */
  setByPerson?: true;
}

export interface TableReading {
  range: Rectangle;
  /** 0-based sheet rows; headers that repeat per block are all listed. */
  headerRows: number[];
  /** 0-based, both inclusive. */
  dataFirstRow: number;
  dataLastRow: number;
  columns: ColumnReading[];
  /** Every row to the last data row, in order: from the first header row, or from the band above it that names the goal. */
  rows: RowReading[];
  /** Labelled lines that stand over a header and say what the rows below it are for. */
  blocks?: GoalBlock[];
  /** A person said that it stands here. */
  setByPerson?: true;
}

/** One labelled value over a table: "Target date | June 2027", or both in one cell. */
export interface BlockLine {
  role: ColumnRole;
  /** As written, without a colon at its end. */
  label: string;
  /** The year or quarter that the label names, as a column's header would. */
  period: string | null;
  /** 0-based cells of the label and of the value. */
  at: { row: number; column: number };
  value: { row: number; column: number };
  /** Where the value begins in the cell's text; 0 unless label and value share a cell. */
  from: number;
}

/** Lines over a table that name the goal of its rows, and how it is measured. */
export interface GoalBlock {
  /** 0-based first and last row of the lines, and first row of the header below them. */
  firstRow: number;
  lastRow: number;
  headerRow: number;
  /** Top to bottom; lines that say nothing of a goal are left out. */
  lines: BlockLine[];
}

/**
 * band: a row that heads the rows below it (a goal, a division, a department), often merged; statement: prose about the band above;
 * data: a row that says something of its own; subtotal, note and blank rows say nothing that is imported.
 */
export type RowKind = "header" | "band" | "statement" | "data" | "subtotal" | "note" | "blank";

export interface RowReading {
  /** 0-based on the sheet. */
  row: number;
  kind: RowKind;
  /** The column that a band's or statement's text stands in; null for other kinds. */
  textColumn: number | null;
}

export interface SheetReading {
  name: string;
  isPlan: boolean;
  /** 0..1 */
  confidence: number;
  /** Why it is not a plan, in words for people; null where it is one. */
  reason: string | null;
  tables: TableReading[];
  /** Tables on their side, with a column for each measure: rows and columns are swapped in them. */
  turned?: TableReading[];
  /** A person said whether it is one. */
  setByPerson?: true;
}

export type ItemKind = "goal" | "objective" | "key-result" | "kpi" | "activity";

/** One thing that the plan says, before it becomes part of the model. */
export interface PlanItem {
  kind: ItemKind;
  text: Sourced<string>;
  /** The plan's own number for it ("4.1.1"). */
  planId: Sourced<string> | null;
  /** Index in `items` of the objective that it stands under; null where there is none. */
  objective: number | null;
  /** Index in `items` of the goal that it stands under. */
  goal: number | null;
  owner: Sourced<string> | null;
  /** Further leads in the same cell; the first is `owner`. */
  otherOwners: Sourced<string>[];
  email: Sourced<string> | null;
  department: Sourced<string> | null;
  direction: Direction;
  comparator: Comparator;
  baseline: Sourced<number> | null;
  target: Sourced<number> | null;
  /** For a range: the upper end. */
  targetUpper: Sourced<number> | null;
  /** Grades and words where the plan measures without numbers ("AAA", "Yes"). */
  baselineText: Sourced<string> | null;
  targetText: Sourced<string> | null;
  current: Sourced<number> | null;
  /** "%", "$", "days" … as in MeasureReading. */
  unit: Sourced<string> | null;
  relative: boolean;
  /** ISO day of a day, month or calendar year; else the norm of MeasureReading: a fiscal year stays what the plan says. */
  due: Sourced<string> | null;
  status: Sourced<string> | null;
  notes: Sourced<string> | null;
  /** How often it is reported ("Quarterly"). */
  frequency: Sourced<string> | null;
  /** Targets of other periods than the cycle's. */
  milestones: { period: string; target: Sourced<number> }[];
  /** 0..1: how sure kind and numbers are. */
  confidence: number;
  /** The sentence reading that prose values came from; null where columns said everything. */
  measure: MeasureReading | null;
}

export interface PlanReading {
  sheets: SheetReading[];
  items: PlanItem[];
  findings: Finding[];
  /** First month of the fiscal year (1..12) that dates were resolved with, and where it was read; null source: an option or the default. */
  fiscalYearStart: { month: number; source: Source | null };
  /** What became of what people said on how it is to be read. */
  mappings: AppliedMappings;
}

export interface PlanReadingOptions {
  /** ISO day. */
  today: string;
  /** 1..12; null: read it from the plan, else July (46 of 50 US states). */
  fiscalYearStart: number | null;
  /** Sheets that are ours and are not read as plans. */
  skipSheets: string[];
  /** What people say on how it is to be read. */
  mappings?: MappingsToApply;
  /** Called now and then with rows read so far, for progress on long work. */
  onProgress?: (rowsRead: number, rowsInAll: number) => void;
}
