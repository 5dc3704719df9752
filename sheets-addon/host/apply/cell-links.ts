/** Links of texts to places in the spreadsheet, in as few blocks as a pass finds. */
import type { SheetSpec } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import { blocksByKey } from "../../../core/workbook/blocks-by-key";
import { contentExtent } from "../../../core/workbook/sheet-extent";
import type { Places } from "./places";
import { rangeOf } from "./range-of";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** What becomes rich text is text, whatever it looks like. */
export function writeLinks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  places: Places,
  { app }: SheetsSession,
): void {
  const linked = linkedTexts(app.newRichTextValue().build());
  const links = spec.rows.map((cells) =>
    cells.map((cell) => {
      if (!cell?.link || cell.formula !== undefined || typeof cell.value !== "string") return null;
      const url = places.url(cell.link);
      return url === null || cell.value === "" ? null : linked(cell.value, url);
    }),
  );
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

/** Findings about the same cell have the same link: it is built once. */
function linkedTexts(empty: RichText): (text: string, url: string) => RichText {
  const built = new Map<string, RichText>();
  return (text, url) => {
    const key = `${url} ${text}`;
    const known = built.get(key) ?? empty.copy().setText(text).setLinkUrl(url).build();
    built.set(key, known);
    return known;
  };
}
