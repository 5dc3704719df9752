/** How cells look: each look at once over all blocks that have it, whichever styles ask for it. */
import { rangeAddress } from "../../../core/workbook/a1";
import { blocksByKey } from "../../../core/workbook/blocks-by-key";
import type { Rectangle } from "../../../core/workbook/cells";
import type { SheetSpec, StyleSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { styledExtent, styleNames } from "../../../core/workbook/sheet-extent";
import type { SheetsSession } from "../sheets-session";
import type { Ranges } from "./ranges";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Up to so many cells, one call with a value for each is as light as several with a value for all. */
const FEW_CELLS = 2_000;

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

/** Before the contents: Google Sheets reads what is written by the format that a cell has. */
export function writeNumberFormats(sheet: Sheet, spec: SheetSpec, styles: WorkbookPatch["styles"]): void {
  for (const [format, blocks] of blocksByLook(blocksByStyle(spec), styles, "numberFormat"))
    sheet.getRangeList(blocks.map(rangeAddress)).setNumberFormat(format);
}

/** After the contents: links bring a look of their own. Google Sheets has no indents. */
export function writeLooks(
  sheet: Sheet,
  spec: SheetSpec,
  styles: WorkbookPatch["styles"],
  ranges: Ranges,
  { app }: SheetsSession,
): void {
  const ofStyles = blocksByStyle(spec);
  const extent = styledExtent(spec);
  const isSmall = extent.rows * extent.columns <= FEW_CELLS;
  const lists = new Map<string, RangeList>();
  const listOf = (blocks: readonly Rectangle[]): RangeList => {
    const addresses = blocks.map(rangeAddress);
    const key = addresses.join();
    const list = lists.get(key) ?? sheet.getRangeList(addresses);
    lists.set(key, list);
    return list;
  };
  const write = <Look extends keyof StyleSpec>(
    look: Look,
    set: (list: RangeList, value: NonNullable<StyleSpec[Look]>) => unknown,
    setEach?: (all: Range, values: (NonNullable<StyleSpec[Look]> | null)[][]) => unknown,
  ): void => {
    const found = blocksByLook(ofStyles, styles, look);
    if (setEach && isSmall && found.size > 1) {
      const values = eachCell(extent, found);
      setEach(ranges.at(sheet, { row: 0, column: 0, ...extent }), values);
    } else for (const [value, blocks] of found) set(listOf(blocks), value);
  };
  const solid = app.BorderStyle.SOLID;
  write("bold", (list, bold) => list.setFontWeight(bold ? "bold" : "normal"));
  write("italic", (list, italic) => list.setFontStyle(italic ? "italic" : "normal"));
  write("underline", (list, underline) => list.setFontLine(underline ? "underline" : "none"));
  write("size", (list, size) => list.setFontSize(size));
  write(
    "color",
    (list, color) => list.setFontColor(color),
    (all, colors) => all.setFontColors(colors),
  );
  write(
    "fill",
    (list, fill) => list.setBackground(fill),
    (all, fills) => all.setBackgrounds(fills),
  );
  write("border", (list, color) => list.setBorder(true, true, true, true, true, true, color, solid));
  write(
    "horizontal",
    (list, side) => list.setHorizontalAlignment(side),
    (all, sides) => all.setHorizontalAlignments(sides),
  );
  write(
    "vertical",
    (list, side) => list.setVerticalAlignment(VERTICAL[side]),
    (all, sides) =>
      all.setVerticalAlignments(sides.map((line) => line.map((side) => side && VERTICAL[side]))),
  );
  write("wrap", (list, wrap) => list.setWrap(wrap));
}

const blocksByStyle = (spec: SheetSpec) => blocksByKey(styledExtent(spec), styleNames(spec));

/** Blocks by what their styles say about one look; those that say nothing are in none. */
function blocksByLook<Look extends keyof StyleSpec>(
  ofStyles: ReadonlyMap<string, readonly Rectangle[]>,
  styles: WorkbookPatch["styles"],
  look: Look,
): Map<NonNullable<StyleSpec[Look]>, Rectangle[]> {
  const found = new Map<NonNullable<StyleSpec[Look]>, Rectangle[]>();
  for (const [style, blocks] of ofStyles) {
    const value = styles[style]?.[look];
    if (value === undefined || value === null) continue;
    found.set(value, [...(found.get(value) ?? []), ...blocks]);
  }
  return found;
}

/** Null where a cell has none of the values. */
function eachCell<Value>(
  { rows, columns }: { rows: number; columns: number },
  found: ReadonlyMap<Value, readonly Rectangle[]>,
): (Value | null)[][] {
  const values = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, (): Value | null => null),
  );
  for (const [value, blocks] of found)
    for (const { row, column, ...size } of blocks)
      for (const line of values.slice(row, row + size.rows)) line.fill(value, column, column + size.columns);
  return values;
}
