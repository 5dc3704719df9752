/** Tables joined by keys: objectives, key results and actions on sheets of their own, whose rows name the row that they belong to ("O2", its words). */
import { leadingId } from "../cells/outline-id";
import type { SheetCells } from "../cells/sheet-cells";
import type { ColumnReading, ColumnRole, TableReading } from "../reading";
import { groupKey } from "./groups";
import { columnsByRole } from "./columns-by-role";

export interface PlacedTable {
  cells: SheetCells;
  table: TableReading;
}

export interface TableLinks {
  /** The keys of each row by which other tables may name it. */
  keysOfRow: ReadonlyMap<number, readonly string[]>;
  /** Which table the keys in a column belong to, by 0-based column. */
  to: ReadonlyMap<number, TableReading>;
}

/** Share of a column's cells that must name rows of the other table. */
const NAMED = 0.9;
/** Share of rows that a key column numbers. */
const NUMBERED = 0.8;
const KEY_CHARACTERS = 16;
/** So many different texts show whether a column names rows of another table. */
const TEXTS_LOOKED_AT = 200;
/** The finest level first: what a row is about. */
const LEVELS = ["action", "measure", "objective", "strategy", "goal"] as const;
type Level = (typeof LEVELS)[number];
const LINKING: ReadonlySet<ColumnRole> = new Set([...LEVELS, "id", "other"]);
/** Words by which a header says what its numbers number. */
const LEVEL_WORDS: Record<Level, RegExp> = {
  action: /\b(?:actions?|tasks?|projects?|initiatives?|activit(?:y|ies))\b/i,
  measure: /\b(?:measures?|kpis?|krs?|key results?|indicators?|metrics?)\b/i,
  objective: /\b(?:obj|objectives?|outcomes?)\b/i,
  strategy: /\bstrateg(?:y|ies)\b/i,
  goal: /\b(?:goals?|priorit(?:y|ies)|pillars?|themes?|focus areas?)\b/i,
};

interface Keyed extends PlacedTable {
  level: Level;
  principal: ColumnReading;
  keysOfRow: Map<number, string[]>;
  keys: Set<string>;
}

/** By table; tables that link to none and are linked to by none are left out. */
export function tableLinks(tables: readonly PlacedTable[]): Map<TableReading, TableLinks> {
  const links = new Map<TableReading, TableLinks>();
  if (tables.length < 2) return links;
  const keyed = tables.flatMap((placed) => keyedTable(placed) ?? []);
  const numbered = keyed.map((own) => numberColumn(own, keyed));
  for (const [at, own] of keyed.entries()) addNumbers(own, numbered[at] ?? null);
  for (const [at, own] of keyed.entries()) {
    const to = new Map<number, TableReading>();
    for (const column of own.table.columns) {
      if (column === own.principal || column === numbered[at] || column.setByPerson) continue;
      const other = LINKING.has(column.role) ? namedBy(own, column, keyed) : undefined;
      if (other) to.set(column.column, other.table);
    }
    links.set(own.table, { keysOfRow: own.keysOfRow, to });
  }
  return links;
}

/** Tables that others link to come before those; else their order stays. */
export function linkedOrder<T extends PlacedTable>(
  tables: readonly T[],
  links: ReadonlyMap<TableReading, TableLinks>,
): T[] {
  const byTable = new Map(tables.map((placed) => [placed.table, placed]));
  const ordered = new Set<T>();
  const visit = (placed: T, above: ReadonlySet<T>): void => {
    if (ordered.has(placed) || above.has(placed)) return;
    for (const table of links.get(placed.table)?.to.values() ?? []) {
      const target = byTable.get(table);
      if (target) visit(target, new Set([...above, placed]));
    }
    ordered.add(placed);
  };
  for (const placed of tables) visit(placed, new Set());
  return [...ordered];
}

/** The keys that a link cell names, the likeliest first. */
export function keysIn(text: string): string[] {
  const parts = [text, ...text.split(/[;,\n]/)];
  return parts.flatMap((part) => {
    const id = leadingId(part)?.id;
    const bare = part.replace(/^\D{0,20}?(?=[A-Z]{0,3}\d)/i, "");
    return [part, ...(id === undefined ? [] : [id]), bare].map(keyOf).filter((key) => key !== "");
  });
}

const keyOf = (text: string): string => groupKey(text.slice(0, 300));

/** What the table's rows are about, and the words and leading numbers by which they may be named. */
function keyedTable({ cells, table }: PlacedTable): Keyed | null {
  const columns = columnsByRole(table);
  const level = LEVELS.find((role) => columns[role].length > 0);
  const principal = level === undefined ? undefined : columns[level][0];
  if (level === undefined || principal === undefined) return null;
  const keysOfRow = new Map<number, string[]>();
  for (const { row, kind } of table.rows) {
    const cell = kind === "data" ? cells.own(row, principal.column) : null;
    if (!cell || typeof cell.value !== "string") continue;
    const id = leadingId(cell.text)?.id;
    keysOfRow.set(row, [keyOf(cell.text), ...(id === undefined ? [] : [keyOf(id)])]);
  }
  return { cells, table, level, principal, keysOfRow, keys: new Set([...keysOfRow.values()].flat()) };
}

/** The column that numbers the table's own rows: of several, one that no other table's numbers explain. */
function numberColumn(own: Keyed, all: readonly Keyed[]): ColumnReading | null {
  const distinct = distinctIds(own).filter(
    ({ column }) => numbers(column, own.level) || !all.some(({ level }) => numbers(column, level)),
  );
  const others = all.filter((other) => other !== own).flatMap(distinctIds);
  const isOwn = ({ values }: Numbers): boolean =>
    !others.some((other) => [...values].every((value) => other.values.has(value)));
  return (distinct.find(isOwn) ?? distinct[0])?.column ?? null;
}

/** Whether the header says that a column's numbers are of this level ("goal_id", "KR #"). */
function numbers({ header }: ColumnReading, level: Level): boolean {
  return LEVEL_WORDS[level].test((header ?? "").replace(/_/g, " "));
}

interface Numbers {
  column: ColumnReading;
  values: ReadonlySet<string>;
}

function distinctIds({ cells, table }: Keyed): Numbers[] {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  return table.columns
    .filter(({ role }) => role === "id")
    .flatMap((column) => {
      const texts = rows.flatMap(({ row }) => cells.own(row, column.column)?.text ?? []);
      const values = new Set(texts.map(keyOf));
      const isKey = texts.every((text) => text.length <= KEY_CHARACTERS) && values.size === texts.length;
      return isKey && texts.length >= Math.max(1, rows.length * NUMBERED) ? [{ column, values }] : [];
    });
}

function addNumbers(own: Keyed, column: ColumnReading | null): void {
  if (!column) return;
  for (const [row, keys] of own.keysOfRow) {
    const cell = own.cells.own(row, column.column);
    if (!cell) continue;
    keys.push(keyOf(cell.text));
    own.keys.add(keyOf(cell.text));
  }
}

/** The one other table whose rows nearly all of the column's cells name. */
function namedBy(own: Keyed, column: ColumnReading, all: readonly Keyed[]): Keyed | undefined {
  const texts = distinctTexts(own, column);
  const keys = texts.map(keysIn);
  // Mere counting numbers stand everywhere: the header must say what they number.
  const isTelling = texts.every((text) => /\p{L}/u.test(text));
  const named = all.filter((other) => {
    if (other === own || !(isTelling || numbers(column, other.level))) return false;
    const hits = keys.filter((ofCell) => ofCell.some((key) => other.keys.has(key)));
    return hits.length > 0 && hits.length >= texts.length * NAMED;
  });
  return named.length === 1 ? named[0] : undefined;
}

/** What a column says, each text once, as far as that tells whether it holds keys. */
function distinctTexts({ cells, table }: Keyed, { column }: ColumnReading): string[] {
  const texts = new Set<string>();
  for (const { row, kind } of table.rows) {
    const cell = kind === "data" ? cells.own(row, column) : null;
    if (cell) texts.add(cell.text);
    if (texts.size === TEXTS_LOOKED_AT) break;
  }
  return [...texts];
}
