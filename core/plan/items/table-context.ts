/** What reading a table's rows needs to know about its workbook and its columns. */
import type { MeasureReading } from "../../measure/reading";
import { dateOrder, type DateOrder } from "../cells/date-order";
import type { Placeholder } from "../../measure";
import type { NumberCell } from "../cells/number-cell";
import type { OwnerReading } from "../cells/owner-cell";
import type { DepartmentNames } from "../cells/department-names";
import type { PlanCell, SheetCells } from "../cells/sheet-cells";
import { colouredStatus } from "./coloured-status";
import { columnsByRole } from "./columns-by-role";
import { factColumns, type FactColumns } from "./fact-columns";
import { leadsAreDepartments } from "./department-like";
import { leadRows, type LeadRows } from "./lead-rows";
import { bracketsNameLeads } from "./prose-owner";
import type { TableLinks } from "./table-links";
import { titleDepartment } from "./title-department";
import type { MappedKind } from "../mapping/plan-mapping";
import type { ColumnReading, ColumnRole, Sourced, TableReading } from "../reading";

export interface WorkbookContext {
  /** First month of the fiscal year, 1..12. */
  fiscalYearStart: number;
  /** The fiscal year that today falls into, named by the year in which it ends. */
  cycleYear: number;
  /** Names that stand alone in owner and department cells, in lower case. */
  knownLeads: ReadonlySet<string>;
  departments: DepartmentNames;
  /** These remember what they have read: plans repeat their sentences, leads and groups. */
  readMeasure: (text: string) => MeasureReading;
  readOwners: (text: string) => OwnerReading;
  /** Whether a text says something: it has letters and stands for no absent value. */
  saysSomething: (text: string) => boolean;
  placeholderOf: (text: string) => Placeholder | null;
  readNumberText: (text: string) => NumberCell;
  /** What a person says that this text is, "skip" for nothing; null where it is left to the reading. */
  setKind: (text: Sourced<string>) => MappedKind | null;
  /** How tables name each other's rows. */
  links: ReadonlyMap<TableReading, TableLinks>;
}

export interface TableContext {
  workbook: WorkbookContext;
  cells: SheetCells;
  table: TableReading;
  columns: Record<ColumnRole, ColumnReading[]>;
  facts: FactColumns;
  /** How its rows and those of other tables name each other; null where they do not. */
  links: TableLinks | null;
  /** Where leads stand once for several rows. */
  leadRows: LeadRows;
  /** The lowest filled header cell of each column that has one. */
  headerCells: ReadonlyMap<ColumnReading, PlanCell>;
  dateOrder: DateOrder;
  /** Results name their leads in brackets, for want of an owner column. */
  bracketsNameLeads: boolean;
  /** The status column that says it by colour alone. */
  colouredStatus: ColumnReading | null;
  /** The department whose plan this is, by its title. */
  titleDepartment: Sourced<string> | null;
  /** Most names in the owner columns are departments, so that one without a post's word is one too. */
  leadsAreDepartments: boolean;
}

/** Habits show in so many rows. */
const ROWS_LOOKED_AT = 500;

export function tableContext(
  workbook: WorkbookContext,
  cells: SheetCells,
  table: TableReading,
  locale: string,
): TableContext {
  const links = workbook.links.get(table) ?? null;
  const columns = columnsByRole(withoutLinks(table, links));
  const dueTexts = columns.due.flatMap((column) => columnTexts(cells, table, column.column));
  const texts = [...columns.measure, ...columns.action].flatMap((column) =>
    columnTexts(cells, table, column.column).slice(0, ROWS_LOOKED_AT),
  );
  return {
    workbook,
    cells,
    table,
    columns,
    facts: factColumns(columns),
    links,
    leadRows: leadRows(cells, table, columns),
    headerCells: headerCells(cells, table),
    dateOrder: dateOrder(dueTexts, locale),
    bracketsNameLeads: columns.owner.length === 0 && bracketsNameLeads(texts, workbook.knownLeads),
    colouredStatus: colouredStatus(cells, table, columns.status),
    titleDepartment: columns.department.length > 0 ? null : titleDepartment(cells, table),
    leadsAreDepartments: leadsAreDepartments(
      columns.owner.flatMap((column) => columnTexts(cells, table, column.column).slice(0, ROWS_LOOKED_AT)),
    ),
  };
}

/** What names another table's rows states nothing of its own. */
function withoutLinks(table: TableReading, links: TableLinks | null): TableReading {
  if (links === null || links.to.size === 0) return table;
  return { ...table, columns: table.columns.filter(({ column }) => !links.to.has(column)) };
}

/** The texts of a column's data cells, top to bottom. */
export function columnTexts(cells: SheetCells, table: TableReading, column: number): string[] {
  return table.rows.flatMap((row) => {
    const cell = row.kind === "data" ? cells.own(row.row, column) : null;
    return cell && typeof cell.value === "string" ? [cell.text] : [];
  });
}

function headerCells(cells: SheetCells, table: TableReading): Map<ColumnReading, PlanCell> {
  const found = new Map<ColumnReading, PlanCell>();
  for (const row of table.headerRows) {
    for (const column of table.columns) {
      const cell = cells.at(row, column.column);
      if (cell && (column.header === null || column.header.includes(cell.text.trim())))
        found.set(column, cell);
    }
  }
  return found;
}
