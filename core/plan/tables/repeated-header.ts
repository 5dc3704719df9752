/** Is this row the table's header again, perhaps in slightly other words? */
import { headerMeaning } from "../columns/header-meaning";
import { columnRoles } from "../reading";
import type { Grid } from "./grid";
import { headerWordsAt } from "./header-group";
import type { RowLook } from "./row-look";

/** Share of the row's cells that must say what the header says in the same column. */
const SAME_SHARE = 0.6;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#%]+/gu, " ")
    .trim();

/** The header's own words by column, for looking through many rows. */
export function headerTexts(grid: Grid, header: number[]): string[] {
  return Array.from(
    { length: grid.columnCount },
    (_, column) => headerWordsAt(grid, header, column).own ?? "",
  );
}

export function repeatsHeader(grid: Grid, texts: string[], look: RowLook): boolean {
  let headed = 0;
  let exact = 0;
  for (const column of look.columns) {
    const own = texts[column] ?? "";
    if (own === "") continue;
    headed++;
    const text = grid.text(look.row, column);
    if (text === own || (text.length === own.length && plain(text) === plain(own))) exact++;
  }
  if (exact === 0 || headed < 2) return false;
  const same = look.columns.filter((column) =>
    sameHeader(grid.text(look.row, column), texts[column] ?? ""),
  ).length;
  return (
    same / look.columns.length >= SAME_SHARE &&
    same >= Math.min(3, texts.filter((text) => text !== "").length)
  );
}

function sameHeader(text: string, own: string): boolean {
  if (own === "" || text.length > 2 * own.length + 20) return false;
  if (plain(text) === plain(own)) return true;
  const [a, b] = [headerMeaning(text), headerMeaning(own)];
  if (a.known < 0.6 || b.known < 0.6) return false;
  return columnRoles.some((role) => (a.roles[role] ?? 0) >= 0.7 && (b.roles[role] ?? 0) >= 0.7);
}
