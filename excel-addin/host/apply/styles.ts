/** Fonts, fills, borders and alignment: each style at once over all blocks that have it. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec, StyleSpec, WorkbookPatch } from "../../../core/workbook/patch";
import type { ExcelSession } from "../excel-session";
import { blocksByKey } from "../../../core/workbook/blocks-by-key";
import { styledExtent, styleNames } from "../../../core/workbook/sheet-extent";
import { joinAddresses } from "./join-addresses";
import type { Step } from "./steps";

/** What setting a style adds to a request beside the addresses. */
const STYLE_BYTES = 5000;

export function* writeStyles(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  styles: WorkbookPatch["styles"],
  session: ExcelSession,
): Iterable<Step> {
  for (const [name, blocks] of blocksByKey(styledExtent(spec), styleNames(spec))) {
    const style = styles[name];
    if (!style) throw new Error(`The patch has no style "${name}".`);
    for (const addresses of joinAddresses(blocks.map(rangeAddress), session)) {
      yield {
        bytes: STYLE_BYTES + addresses.length,
        queue: () => setStyle(formatAt(sheet, addresses, session), style),
      };
    }
  }
}

/** Blocks of a sheet together, or one block where Excel knows no more (before ExcelApi 1.9). */
export function formatAt(
  sheet: Excel.Worksheet,
  addresses: string,
  session: ExcelSession,
): Excel.RangeFormat {
  return session.isSetSupported("1.9")
    ? sheet.getRanges(addresses).untrack().format
    : sheet.getRange(addresses).untrack().format;
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function setStyle(format: Excel.RangeFormat, style: StyleSpec): void {
  const { font } = format;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.size !== undefined) font.size = style.size;
  if (style.color !== undefined) font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border === undefined) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = style.border;
  }
}
