/** What would be read of a workbook: its sheets, tables, header rows and column roles, as other programs rely on it. */
import { readBook } from "../book/read-book";
import { readPlan } from "../plan/read-plan";
import type {
  ColumnReading,
  ColumnRole,
  PlanReadingOptions,
  SheetReading,
  TableReading,
} from "../plan/reading";
import { columnLetters, rangeAddress } from "../workbook/a1";
import type { WorkbookSnapshot } from "../workbook/snapshot";

export interface InspectedColumn {
  /** "A" */
  col: string;
  header: string | null;
  role: ColumnRole;
  confidence: number;
  runnerUp: { role: ColumnRole; confidence: number } | null;
  period: string | null;
  why: string[];
}

/** Rows are 1-based, as in the file. */
export interface InspectedTable {
  range: string;
  headerRows: number[];
  dataFirstRow: number;
  dataLastRow: number;
  columns: InspectedColumn[];
}

/** The fields of the sheet's main table with the columns of those beside it, and all of its tables in `tables`. */
export interface InspectedSheet {
  name: string;
  isPlan: boolean;
  confidence: number;
  reason: string | null;
  headerRows: number[];
  dataFirstRow: number | null;
  dataLastRow: number | null;
  columns: InspectedColumn[];
  tables: InspectedTable[];
}

export interface Inspection {
  sheets: InspectedSheet[];
}

export type InspectOptions = Omit<PlanReadingOptions, "skipSheets">;

export function inspect(snapshot: WorkbookSnapshot, options: InspectOptions): Inspection {
  const skipSheets = readBook(snapshot)?.ledger.sheets ?? [];
  return { sheets: readPlan(snapshot, { ...options, skipSheets }).sheets.map(inspectedSheet) };
}

function inspectedSheet({ name, isPlan, confidence, reason, tables }: SheetReading): InspectedSheet {
  const main = isPlan ? mainTable(tables) : null;
  const { headerRows, dataFirstRow, dataLastRow } = main
    ? inspectedTable(main)
    : { headerRows: [], dataFirstRow: null, dataLastRow: null };
  const columns = main ? besideEachOther(main, tables).flatMap((table) => inspectedTable(table).columns) : [];
  return {
    name,
    isPlan,
    confidence,
    reason,
    headerRows,
    dataFirstRow,
    dataLastRow,
    columns,
    tables: tables.map(inspectedTable),
  };
}

/** Tables with a smaller share of the largest one's rows are asides: a key, a few totals, a summary above the plan. */
const MAIN_SHARE = 1 / 3;

/** The first table from the top of the sheet that is not much smaller than the largest; rows count that say something. */
function mainTable(tables: readonly TableReading[]): TableReading | null {
  const size = ({ rows }: TableReading): number => rows.filter(({ kind }) => kind === "data").length;
  const largest = Math.max(0, ...tables.map(size));
  const [first] = inReadingOrder(tables.filter((table) => size(table) >= largest * MAIN_SHARE));
  return first ?? null;
}

/** The table and those whose headers stand in the same row, from left to right. */
function besideEachOther(main: TableReading, tables: readonly TableReading[]): TableReading[] {
  const headerEnd = ({ headerRows }: TableReading): number | null =>
    headerRows[headerRows.length - 1] ?? null;
  return inReadingOrder(
    tables.filter(
      (table) => table === main || (headerEnd(table) !== null && headerEnd(table) === headerEnd(main)),
    ),
  );
}

const inReadingOrder = (tables: readonly TableReading[]): TableReading[] =>
  [...tables].sort((a, b) => a.dataFirstRow - b.dataFirstRow || a.range.column - b.range.column);

function inspectedTable({
  range,
  headerRows,
  dataFirstRow,
  dataLastRow,
  columns,
}: TableReading): InspectedTable {
  return {
    range: rangeAddress(range),
    headerRows: headerRows.map((row) => row + 1),
    dataFirstRow: dataFirstRow + 1,
    dataLastRow: dataLastRow + 1,
    columns: columns.map(inspectedColumn),
  };
}

function inspectedColumn({ column, ...reading }: ColumnReading): InspectedColumn {
  const { header, role, confidence, runnerUp, period, why } = reading;
  return { col: columnLetters(column), header, role, confidence, runnerUp, period, why };
}
