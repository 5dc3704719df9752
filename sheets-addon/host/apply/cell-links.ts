/** Links of texts to places in the spreadsheet, in as few blocks as a pass finds. */
import { blocksByKey } from "../../../core/workbook/blocks-by-key";
import type { CellRef, Rectangle } from "../../../core/workbook/cells";
import type { CellSpec, SheetSpec } from "../../../core/workbook/patch";
import { contentExtent } from "../../../core/workbook/sheet-extent";
import type { SheetsSession } from "../sheets-session";
import type { Places } from "./places";
import type { Ranges } from "./ranges";

type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Each linked text is built in four calls; where a sheet has more, links are formulas and cost none. */
const MOST_LINKED_TEXTS = 1_000;

const linkOf = (cell: CellSpec | null | undefined): CellRef | undefined =>
  cell?.formula === undefined && typeof cell?.value === "string" && cell.value !== "" ? cell.link : undefined;

export function areLinksFormulas({ rows }: SheetSpec): boolean {
  let links = 0;
  for (const cells of rows) for (const cell of cells) if (linkOf(cell)) links++;
  return links > MOST_LINKED_TEXTS;
}

export function linkedBlocks(spec: SheetSpec): Rectangle[] {
  if (areLinksFormulas(spec)) return [];
  const isLinked = (row: number, column: number) => (linkOf(spec.rows[row]?.[column]) ? "linked" : undefined);
  return blocksByKey(contentExtent(spec), isLinked).get("linked") ?? [];
}

/** What becomes rich text is text, whatever it looks like; where a link leads nowhere, it is just that. */
export function writeLinks(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  spec: SheetSpec,
  places: Places,
  ranges: Ranges,
  { app }: SheetsSession,
): void {
  const blocks = linkedBlocks(spec);
  if (blocks.length === 0) return;
  const built = linkedTexts(app.newRichTextValue().build());
  const linked = (cell: CellSpec | null | undefined): RichText => {
    const link = linkOf(cell);
    return built(String(cell?.value), link ? places.url(link) : null);
  };
  for (const { row, column, rows, columns } of blocks) {
    const texts = Array.from({ length: rows }, (_r, i) =>
      Array.from({ length: columns }, (_c, j) => linked(spec.rows[row + i]?.[column + j])),
    );
    ranges.at(sheet, { row, column, rows, columns }).setRichTextValues(texts);
  }
}

/** Findings about the same cell have the same link: it is built once. */
function linkedTexts(empty: RichText): (text: string, url: string | null) => RichText {
  const built = new Map<string, RichText>();
  return (text, url) => {
    const key = `${url ?? ""} ${text}`;
    const known = built.get(key) ?? empty.copy().setText(text).setLinkUrl(url).build();
    built.set(key, known);
    return known;
  };
}
