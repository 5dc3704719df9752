/** Reads a plan workbook: its sheets and tables, then every goal, objective, key result, KPI and activity with the cells that say so. */
import { placeholderOf, readMeasure } from "../measure";
import { readingFindings } from "../messages/en/reading";
import type { Finding } from "../workbook/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { departmentNames } from "./cells/department-names";
import { fiscalYearStart } from "./cells/fiscal-year-start";
import { readNumberCellText } from "./cells/number-cell";
import { readOwners } from "./cells/owner-cell";
import { sheetCells, turnedCells, type SheetCells } from "./cells/sheet-cells";
import { reportDuplicates } from "./items/duplicates";
import { nowhere, type Groups } from "./items/groups";
import { findingAt } from "./items/item-findings";
import { columnsByRole } from "./items/columns-by-role";
import { columnTexts, tableContext, type WorkbookContext } from "./items/table-context";
import { readTableItems } from "./items/table-items";
import { linkedOrder, tableLinks } from "./items/table-links";
import { correctKinds } from "./mapping/correct-kinds";
import { correctSheets } from "./mapping/correct-sheets";
import type { MappingsToApply } from "./mapping/corrections";
import { emptyMapping } from "./mapping/plan-mapping";
import type { PlanReading, PlanReadingOptions, SheetReading, TableReading } from "./reading";
import { remember } from "./remember";
import { turnSheet } from "./tables/turn-sheet";
import { readSheets } from "./sheets/read-sheets";

/** Most US governments' fiscal year begins in July. */
const USUAL_FISCAL_YEAR_START = 7;
/** Progress is told this often, in rows. */
const PROGRESS_STEP = 1000;

interface PlanTable {
  cells: SheetCells;
  table: TableReading;
}

const nothingSaid: MappingsToApply = { kept: emptyMapping, given: emptyMapping };

/** Linear in the rows. Never throws, whatever the cells hold. What people say on how to read it wins; what does not fit is a finding. */
export function readPlan(snapshot: WorkbookSnapshot, options: PlanReadingOptions): PlanReading {
  const mappings = options.mappings ?? nothingSaid;
  const found = readSheets(snapshot, options);
  const { sheets, keep, findings: unfit } = correctSheets(snapshot, found, mappings, options);
  const placed = planTables(snapshot, sheets);
  const links = tableLinks(placed);
  const tables = linkedOrder(placed, links);
  const stated = options.fiscalYearStart === null ? fiscalYearStart(snapshot) : null;
  const month = options.fiscalYearStart ?? stated?.month ?? USUAL_FISCAL_YEAR_START;
  const { departments, knownLeads } = names(tables);
  const workbook: WorkbookContext = {
    fiscalYearStart: month,
    cycleYear: fiscalYearOf(options.today, month),
    departments,
    knownLeads,
    readMeasure: remember(readMeasure),
    readOwners: remember((text) => readOwners(text, knownLeads)),
    placeholderOf: remember(placeholderOf),
    readNumberText: remember(readNumberCellText),
    saysSomething: remember((text) => /\p{L}/u.test(text) && placeholderOf(text) === null),
    setKind: () => null,
    links,
  };

  const asFound = readItems(workbook, tables, snapshot.locale, progress(tables, options));
  const plans = new Set(sheets.filter(({ isPlan }) => isPlan).map(({ name }) => name));
  const { setKind, ...kinds } = correctKinds(asFound.items, mappings, plans);
  // A kind decides on direction and findings too, so what people have set is read again rather than patched.
  const { items, findings } =
    kinds.kinds.length === 0
      ? asFound
      : readItems({ ...workbook, setKind }, tables, snapshot.locale, () => undefined);
  const misfits = [...unfit, ...kinds.findings];
  return {
    sheets,
    items,
    findings: [...misfits, ...findings],
    fiscalYearStart: { month, source: stated?.source ?? null },
    mappings: { keep: { ...keep, kinds: kinds.keep }, kinds: kinds.kinds, findings: misfits },
  };
}

/** What all tables say, and what they leave open. `rowRead` is called once a row. */
function readItems(
  workbook: WorkbookContext,
  tables: PlanTable[],
  locale: string,
  rowRead: () => void,
): Pick<PlanReading, "items" | "findings"> {
  const { knownLeads } = workbook;
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  const groups: Groups = {
    items: [],
    goals: new Map(),
    objectives: new Map(),
    keys: new Map(),
    rows: new Map(),
    knownLeads,
  };
  let [sheet, above] = ["", nowhere];
  for (const { cells, table } of tables) {
    const context = tableContext(workbook, cells, table, locale);
    const before = groups.items.length;
    above = readTableItems(context, groups, report, rowRead, cells.name === sheet ? above : nowhere);
    sheet = cells.name;
    const owned =
      context.columns.owner.length > 0 || groups.items.slice(before).some((item) => item.owner !== null);
    if (!owned && groups.items.length > before) {
      const place = { sheet: cells.name, cell: null };
      report(findingAt("warning", "no-owner-column", place, readingFindings.noOwnerColumn()));
    }
  }
  reportDuplicates(groups.items, report);
  return { items: groups.items, findings };
}

/** The tables of all plan sheets, in reading order. */
function planTables(snapshot: WorkbookSnapshot, sheets: SheetReading[]): PlanTable[] {
  return snapshot.sheets.flatMap((sheet, i) => {
    const reading = sheets[i];
    if (!reading?.isPlan) return [];
    const cells = sheetCells(sheet, snapshot.dateSystem);
    const inOrder = [...reading.tables].sort(
      (a, b) => a.range.row - b.range.row || a.range.column - b.range.column,
    );
    const upright = inOrder.map((table) => ({ cells, table }));
    const onSide = reading.turned === undefined ? null : turnSheet(sheet);
    if (reading.turned === undefined || onSide === null) return upright;
    const swapped = turnedCells(onSide, snapshot.dateSystem);
    return [...upright, ...reading.turned.map((table) => ({ cells: swapped, table }))];
  });
}

/** The departments that the workbook names, and every name that stands alone in a cell for leads. */
function names(tables: PlanTable[]): Pick<WorkbookContext, "departments" | "knownLeads"> {
  const departments: string[] = [];
  const leads = new Set<string>();
  for (const { cells, table } of tables) {
    const columns = columnsByRole(table);
    for (const { column } of columns.department) departments.push(...columnTexts(cells, table, column));
    for (const { column } of [...columns.owner, ...columns.department]) {
      for (const text of columnTexts(cells, table, column)) {
        if (!/[;,/\n]/.test(text)) leads.add(text.trim().toLowerCase());
      }
    }
  }
  return { departments: departmentNames(departments), knownLeads: leads };
}

/** Named by the calendar year in which it ends. */
function fiscalYearOf(day: string, start: number): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return start > 1 && month >= start ? year + 1 : year;
}

function progress(tables: PlanTable[], { onProgress }: PlanReadingOptions): () => void {
  const inAll = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
  let read = 0;
  return () => {
    read++;
    if (read % PROGRESS_STEP === 0 || read === inAll) onProgress?.(read, inAll);
  };
}
