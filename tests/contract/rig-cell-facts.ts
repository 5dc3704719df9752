/** How a cell looks in the state that both stand-ins share. */
import type { CellFormat } from "../rig/excel/workbook/workbook-state";
import { plainFormat } from "../rig/excel/workbook/workbook-state";
import type { CellFacts } from "./sheet-facts";

export type LookFacts = Omit<CellFacts, "link" | "note" | "validation">;

export const looksOfFormat = (format: CellFormat): LookFacts => ({
  numberFormat: format.numberFormat,
  bold: format.bold,
  italic: format.italic,
  underline: format.underline !== "None",
  size: format.size,
  color: format.color === plainFormat.color ? null : format.color,
  fill: format.fill,
  border: borderOf(format),
  wrap: format.wrapText,
  indent: format.indentLevel,
  horizontal: orNull(format.horizontalAlignment, "General"),
  vertical: orNull(format.verticalAlignment, "Bottom"),
});

const orNull = (value: string, usual: string) => (value === usual ? null : value.toLowerCase());

/** One colour around; null where the edges differ. */
function borderOf({ borders }: CellFormat): string | null {
  const colors = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].map((edge) => borders[edge]);
  const [first] = colors;
  return first !== undefined && colors.every((color) => color === first) ? first : null;
}

/** Characters by column, from the points of the state. */
export const widthsOf = (widths: ReadonlyMap<number, number>, usual?: number): number[] =>
  [...widths]
    .filter(([, points]) => points !== usual)
    .sort(([a], [b]) => a - b)
    .map(([, points]) => Math.round((points / 0.75 - 5) / 7));
