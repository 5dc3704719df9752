/** Finds older copies of a plan in the same workbook: the same statements again, under an older or a discarded name. */
import { oldName } from "../../lexicon/sheet-words";
import { isStatement } from "../columns/role-table";
import type { SheetFacts } from "./sheet-facts";

/** Statements compared; and the share of them that a copy has in common with the plan. */
const STATEMENTS = 400;
/** Shorter texts say the same by chance. */
const FEWEST_CHARACTERS = 12;
const COPY_SHARE = 0.5;
/** With a name such as "old" or "archive", less. */
const NAMED_COPY_SHARE = 0.15;

/** The sheet that replaces this one; null where it is no older copy. */
export function newerCopyOf(sheet: SheetFacts, others: SheetFacts[]): string | null {
  const saysOld = oldName.test(sheet.sheet.name);
  const year = yearIn(sheet.sheet.name);
  const isHidden = sheet.sheet.visibility !== "visible";
  const own = statements(sheet);
  for (const other of others) {
    if (oldName.test(other.sheet.name)) continue;
    const otherYear = yearIn(other.sheet.name);
    const isOlder = year !== null && otherYear !== null && year < otherYear;
    if (!saysOld && !isOlder && !isHidden) continue;
    const share = common(own, statements(other));
    if (share >= (saysOld ? NAMED_COPY_SHARE : COPY_SHARE) || (saysOld && sameColumns(sheet, other)))
      return other.sheet.name;
  }
  return null;
}

function yearIn(name: string): number | null {
  const years = name.match(/(?:19|20)\d\d|\b(?:fy|cy|sy)?'?\d\d\b/gi);
  const last = years?.[years.length - 1]?.replace(/\D/g, "");
  return last === undefined ? null : Number(last.length === 2 ? `20${last}` : last);
}

/** What the data rows state, in plain lower-case words; only the first few hundred. */
export function statements({ grid, tables }: SheetFacts): Set<string> {
  const found = new Set<string>();
  for (const { reading } of tables) {
    const columns = reading.columns.filter((column) => isStatement(column.role) && column.role !== "goal");
    for (const { row, kind } of reading.rows) {
      if (kind !== "data") continue;
      for (const { column } of columns) {
        const text = plainWords(grid.text(row, column));
        if (text.length > FEWEST_CHARACTERS) found.add(text);
      }
      if (found.size >= STATEMENTS) return found;
    }
  }
  return found;
}

/** What stands above the statements: goals, and the rows that head others, in the same plain words. */
export function headings({ grid, tables }: SheetFacts): Set<string> {
  const found = new Set<string>();
  for (const { reading } of tables) {
    const goals = reading.columns.filter(({ role }) => role === "goal").map(({ column }) => column);
    for (const { row, kind, textColumn } of reading.rows) {
      const columns = kind === "band" && textColumn !== null ? [textColumn] : kind === "data" ? goals : [];
      for (const column of columns) found.add(plainWords(grid.text(row, column)));
      if (found.size >= STATEMENTS) return found;
    }
  }
  found.delete("");
  return found;
}

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();

function common(own: Set<string>, other: Set<string>): number {
  if (own.size === 0) return 0;
  let same = 0;
  for (const text of own) if (other.has(text)) same++;
  return same / Math.min(own.size, Math.max(1, other.size));
}

/** Two sheets with the same column headers are versions of one form. */
function sameColumns(a: SheetFacts, b: SheetFacts): boolean {
  const heads = (facts: SheetFacts) =>
    (facts.tables[0]?.reading.columns ?? []).map((c) => (c.header ?? "").toLowerCase().trim());
  const [left, right] = [heads(a), new Set(heads(b))];
  return (
    left.length >= 3 && left.filter((head) => head !== "" && right.has(head)).length >= left.length * 0.7
  );
}
