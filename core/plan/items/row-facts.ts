/** What a row says about whoever and whenever: leads, department, due date, status, notes, reporting frequency. */
import { tidySpaces } from "../cells/department-names";
import { dueDay, isYearPair } from "../cells/due-day";
import { isFrequency, readDueCell, type DueCell } from "../cells/due-cell";
import { sourced, sourceOf, wholeText, type PlanCell } from "../cells/sheet-cells";
import { readStatus } from "../cells/status-cell";
import type { ColumnReading, Sourced } from "../reading";
import { mayBeDepartment, soundsLikeDepartment } from "./department-like";
import type { RowPart } from "./row-part";
import { trafficLight } from "./coloured-status";
import { splitDue } from "./split-due";
import type { TableContext } from "./table-context";

export interface RowFacts {
  owner: Sourced<string> | null;
  otherOwners: Sourced<string>[];
  email: Sourced<string> | null;
  /** The owner cell is filled but names nobody in particular. */
  ownerIsNobody: boolean;
  department: Sourced<string> | null;
  due: Sourced<string> | null;
  /** How the due cell read; null where the table has no due column. */
  dueCell: DueCell | { type: "empty" } | null;
  dueSource: PlanCell | null;
  status: Sourced<string> | null;
  notes: Sourced<string> | null;
  frequency: Sourced<string> | null;
}

export function readRowFacts(context: TableContext, part: RowPart): RowFacts {
  const { owner, otherOwners, email, ownerIsNobody, department } = readPeople(context, part);
  const { due, dueCell, dueSource } = readDue(context, part);
  return {
    owner,
    otherOwners,
    email,
    ownerIsNobody,
    department,
    due,
    dueCell,
    dueSource,
    status: readStatusColumns(context, part),
    notes: firstFilled(context, context.columns.notes, part),
    frequency: readFrequency(context, part),
  };
}

type People = Pick<RowFacts, "owner" | "otherOwners" | "email" | "ownerIsNobody" | "department">;

function readPeople(context: TableContext, part: RowPart): People {
  const { workbook, cells } = context;
  const people: People = {
    owner: null,
    otherOwners: [],
    email: null,
    ownerIsNobody: false,
    department: null,
  };
  people.department = readDepartment(context, part);
  for (const column of context.facts.leads) {
    const cell = leadCell(context, part, column.column);
    if (!cell || people.owner) continue;
    const { leads, nobody } = workbook.readOwners(cell.text);
    const [first, ...others] = leads.map((lead) => sourced(lead.name, sourceOf(cells, cell, lead.span)));
    people.ownerIsNobody = nobody;
    people.owner = first ?? null;
    people.otherOwners = others;
    const email = leads.find((lead) => lead.email !== null)?.email ?? null;
    if (email !== null) people.email = sourced(email, sourceOf(cells, cell));
  }
  if (people.department === null && people.owner && isDepartment(context, people.owner.value)) {
    people.department = sourced(nameOf(context, people.owner.value), people.owner.source);
  }
  return people;
}

function readDepartment(context: TableContext, part: RowPart): Sourced<string> | null {
  for (const column of context.columns.department) {
    const cell = leadCell(context, part, column.column);
    if (!cell || context.workbook.placeholderOf(cell.text) !== null) continue;
    return sourced(nameOf(context, cell.text), sourceOf(context.cells, cell));
  }
  return null;
}

/** The row's own, or the one that stands for its whole group. */
function leadCell(context: TableContext, part: RowPart, column: number): PlanCell | null {
  const own = part.shared(column);
  const above = own ? undefined : context.leadRows.get(column)?.get(part.row);
  return above === undefined ? own : context.cells.at(above, column);
}

function nameOf(context: TableContext, spelling: string): string {
  return context.workbook.departments.get(spelling) ?? tidySpaces(spelling);
}

/** A unit rather than a person or post. */
function isDepartment(context: TableContext, name: string): boolean {
  const isListed = context.workbook.departments.has(name);
  return isListed || soundsLikeDepartment(name) || (context.leadsAreDepartments && mayBeDepartment(name));
}

function readDue(context: TableContext, part: RowPart): Pick<RowFacts, "due" | "dueCell" | "dueSource"> {
  const { due: columns } = context.columns;
  const none = {
    due: null,
    dueCell: columns.length > 0 ? ({ type: "empty" } as const) : null,
    dueSource: null,
  };
  const split = splitDue(context, part);
  if (split) {
    const { norm, cell } = split;
    const dueCell = { type: "date", norm, span: null } as const;
    return { due: datedOrNorm(norm, sourceOf(context.cells, cell)), dueCell, dueSource: cell };
  }
  for (const column of context.facts.dues) {
    const cell = part.shared(column.column);
    if (!cell) continue;
    const dueCell = readDueCell(cell, context.dateOrder, context.cells.dateSystem);
    const due =
      dueCell.type === "date" ? datedOrNorm(dueCell.norm, sourceOf(context.cells, cell, dueCell.span)) : null;
    return { due, dueCell, dueSource: cell };
  }
  return none;
}

/** As a day where the calendar gives one, else as its norm: a fiscal year stays what the plan says, whenever it ends. */
export function datedOrNorm(norm: string, source: Sourced<string>["source"]): Sourced<string> {
  const said = isYearPair(norm) ? `FY${norm}` : norm;
  return sourced(dueDay(said, null) ?? said, source);
}

function readStatusColumns(context: TableContext, part: RowPart): Sourced<string> | null {
  const read = context.columns.status.flatMap((column) => {
    const cell = part.shared(column.column);
    const status = cell && readStatus(cell.text, context.cells.fill(cell.row, cell.column));
    return cell && status !== null ? [{ status, source: sourceOf(context.cells, cell) }] : [];
  });
  // Of several, words say more than a share of the work done.
  const best = read.find(({ status }) => !/^[\d.,%\s]+$/.test(status)) ?? read[0];
  return best ? sourced(best.status, best.source) : statusByColour(context, part.row);
}

/** Of an empty cell, where the column says its statuses by colour alone. */
function statusByColour({ cells, colouredStatus }: TableContext, row: number): Sourced<string> | null {
  if (colouredStatus === null) return null;
  const status = trafficLight(cells, row, colouredStatus.column);
  const source = {
    sheet: cells.name,
    cell: cells.addressOf(row, colouredStatus.column),
    text: "",
    span: null,
  };
  return status === null ? null : sourced(status, source, true);
}

function readFrequency(context: TableContext, part: RowPart): Sourced<string> | null {
  for (const column of context.facts.frequencies) {
    const cell = part.shared(column.column);
    if (cell && typeof cell.value === "string") return wholeText(context.cells, cell);
  }
  for (const column of context.columns.due) {
    const cell = part.shared(column.column);
    if (cell && typeof cell.value === "string" && isFrequency(cell.text.trim()))
      return wholeText(context.cells, cell);
  }
  return null;
}

function firstFilled(context: TableContext, columns: ColumnReading[], part: RowPart): Sourced<string> | null {
  for (const column of columns) {
    const cell = part.shared(column.column);
    if (cell) return wholeText(context.cells, cell);
  }
  return null;
}
