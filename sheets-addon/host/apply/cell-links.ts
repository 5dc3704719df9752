/** Links of texts to places in the spreadsheet, as few blocks as a pass finds. */
import type { SheetSpec } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import { blocksByKey } from "./blocks-by-key";
import { contentExtent } from "./extent";
import type { Places } from "./places";
import { rangeOf } from "./places";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What becomes rich text is text, whatever it looks like. */
export function writeLinks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  places: Places,
  { app }: SheetsSession,
): void {
  const linkedText = (row: number, column: number): RichText | null => {
    const cell = spec.rows[row]?.[column];
    if (!cell?.link || cell.formula !== undefined || typeof cell.value !== "string") return null;
    const url = places.url(cell.link);
    return url === null ? null : app.newRichTextValue().setText(cell.value).setLinkUrl(url).build();
  };
  const links = spec.rows.map((cells, row) => cells.map((_, column) => linkedText(row, column)));
  const isLinked = (row: number, column: number) => (links[row]?.[column] ? "linked" : undefined);
  for (const blocks of blocksByKey(contentExtent(spec), isLinked).values()) {
    for (const block of blocks) {
      const texts = links
        .slice(block.row, block.row + block.rows)
        .map((line) => line.slice(block.column, block.column + block.columns).flatMap((text) => text ?? []));
      rangeOf(sheet, block).setRichTextValues(texts);
    }
  }
}
