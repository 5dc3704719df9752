/** What would be read of a workbook: its sheets, tables, header rows and column roles, as other programs rely on it. */
import { readBook } from "../book/read-book";
import { readLedger } from "../book/reading/read-ledger";
import type { CorrectedKind } from "../plan/mapping/corrections";
import { mappingOf } from "../plan/mapping/mapping-of";
import { emptyMapping } from "../plan/mapping/plan-mapping";
import type { PlanMapping } from "../plan/mapping/plan-mapping";
import { readPlan } from "../plan/read-plan";
import type {
  ColumnReading,
  ColumnRole,
  PlanReadingOptions,
  SheetReading,
  TableReading,
} from "../plan/reading";
import { columnLetters, rangeAddress } from "../workbook/a1";
import type { Finding } from "../workbook/finding";
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
  /** What it would be otherwise is the runner-up. */
  setByPerson: boolean;
}

/** Rows are 1-based, as in the file. */
export interface InspectedTable {
  range: string;
  headerRows: number[];
  dataFirstRow: number;
  dataLastRow: number;
  columns: InspectedColumn[];
  setByPerson: boolean;
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
  /** A person said whether it is a plan. */
  setByPerson: boolean;
  /** It was read on its side: each column is a measure, what is said of it stands in rows. */
  turned: boolean;
}

export interface Inspection {
  sheets: InspectedSheet[];
  /** What people say that single items are. */
  kinds: CorrectedKind[];
  /** What a mapping says and does not fit. */
  findings: Finding[];
}

export interface InspectOptions extends Omit<PlanReadingOptions, "skipSheets" | "mappings"> {
  /** How a person wants the plan read; it wins over what the book has kept of earlier conversions. */
  mapping?: PlanMapping;
  /** Leave out what the book has kept. */
  forgetMapping?: boolean;
}

export function inspect(snapshot: WorkbookSnapshot, options: InspectOptions): Inspection {
  return inspectAndMap(snapshot, options).inspection;
}

/** `mapping`: all that would be read, as a mapping that a person can edit. Given back unchanged, it changes nothing. */
export function inspectAndMap(
  snapshot: WorkbookSnapshot,
  { mapping: given, forgetMapping, ...options }: InspectOptions,
): { inspection: Inspection; mapping: PlanMapping } {
  const skipSheets = readBook(snapshot)?.ledger.sheets ?? [];
  const kept = forgetMapping ? null : readLedger(snapshot)?.mapping;
  const mappings = { kept: kept ?? emptyMapping, given: given ?? emptyMapping };
  const reading = readPlan(snapshot, { ...options, skipSheets, mappings });
  const { kinds, findings } = reading.mappings;
  return {
    inspection: { sheets: reading.sheets.map(inspectedSheet), kinds, findings },
    mapping: mappingOf(reading, skipSheets),
  };
}

/** A sheet of a plan's reading, as other programs rely on it. */
export function inspectedSheet({
  name,
  isPlan,
  confidence,
  reason,
  tables,
  turned = [],
  setByPerson,
}: SheetReading): InspectedSheet {
  const main = isPlan ? mainTable(tables) : null;
  const { headerRows, dataFirstRow, dataLastRow } = main
    ? inspectedTable(main)
    : { headerRows: [], ...rowsOfTurned(turned) };
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
    setByPerson: setByPerson ?? false,
    turned: turned.length > 0,
  };
}

/** 1-based rows of the sheet over which tables on their side run. */
function rowsOfTurned(turned: readonly TableReading[]): Pick<InspectedSheet, "dataFirstRow" | "dataLastRow"> {
  const [first] = turned;
  if (!first) return { dataFirstRow: null, dataLastRow: null };
  return { dataFirstRow: first.range.column + 1, dataLastRow: first.range.column + first.range.columns };
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
  setByPerson,
}: TableReading): InspectedTable {
  return {
    range: rangeAddress(range),
    headerRows: headerRows.map((row) => row + 1),
    dataFirstRow: dataFirstRow + 1,
    dataLastRow: dataLastRow + 1,
    columns: columns.map(inspectedColumn),
    setByPerson: setByPerson ?? false,
  };
}

function inspectedColumn({ column, ...reading }: ColumnReading): InspectedColumn {
  const { header, role, confidence, runnerUp, period, why, setByPerson = false } = reading;
  return { col: columnLetters(column), header, role, confidence, runnerUp, period, why, setByPerson };
}
