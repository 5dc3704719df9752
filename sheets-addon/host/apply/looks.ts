/** How cells look: each look at once over all blocks that have it, whichever styles ask for it. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec, StyleSpec, WorkbookPatch } from "../../../core/workbook/patch";
import type { SheetsSession } from "../sheets-session";
import { blocksByKey } from "../../../core/workbook/blocks-by-key";
import { styledExtent, styleNames } from "../../../core/workbook/sheet-extent";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

/** Addresses of the blocks by style. */
export function addressesByStyle(spec: SheetSpec): Map<string, string[]> {
  const blocks = blocksByKey(styledExtent(spec), styleNames(spec));
  return new Map([...blocks].map(([style, areas]) => [style, areas.map(rangeAddress)]));
}

/** Before the contents: Google Sheets reads what is written by the format that a cell has. */
export function writeNumberFormats(
  sheet: Sheet,
  addresses: ReadonlyMap<string, readonly string[]>,
  styles: WorkbookPatch["styles"],
): void {
  for (const [format, blocks] of byLook(addresses, styles, "numberFormat"))
    sheet.getRangeList(blocks).setNumberFormat(format);
}

/** After the contents: links bring a look of their own. Google Sheets has no indents. */
export function writeLooks(
  sheet: Sheet,
  addresses: ReadonlyMap<string, readonly string[]>,
  styles: WorkbookPatch["styles"],
  { app }: SheetsSession,
): void {
  const write = <Look extends keyof StyleSpec>(
    look: Look,
    set: (list: RangeList, value: NonNullable<StyleSpec[Look]>) => unknown,
  ): void => {
    for (const [value, blocks] of byLook(addresses, styles, look)) set(sheet.getRangeList(blocks), value);
  };
  const solid = app.BorderStyle.SOLID;
  write("bold", (list, bold) => list.setFontWeight(bold ? "bold" : "normal"));
  write("italic", (list, italic) => list.setFontStyle(italic ? "italic" : "normal"));
  write("underline", (list, underline) => list.setFontLine(underline ? "underline" : "none"));
  write("size", (list, size) => list.setFontSize(size));
  write("color", (list, color) => list.setFontColor(color));
  write("fill", (list, fill) => list.setBackground(fill));
  write("border", (list, color) => list.setBorder(true, true, true, true, true, true, color, solid));
  write("horizontal", (list, side) => list.setHorizontalAlignment(side));
  write("vertical", (list, side) => list.setVerticalAlignment(VERTICAL[side]));
  write("wrap", (list, wrap) => list.setWrap(wrap));
}

/** Blocks by what their styles say about one look; those that say nothing are in none. */
function byLook<Look extends keyof StyleSpec>(
  addresses: ReadonlyMap<string, readonly string[]>,
  styles: WorkbookPatch["styles"],
  look: Look,
): Map<NonNullable<StyleSpec[Look]>, string[]> {
  const found = new Map<NonNullable<StyleSpec[Look]>, string[]>();
  for (const [style, blocks] of addresses) {
    const value = styles[style]?.[look];
    if (value === undefined || value === null) continue;
    found.set(value, [...(found.get(value) ?? []), ...blocks]);
  }
  return found;
}
