/** SheetSpec → the steps that write it on an empty sheet, contents before looks: what is typed must not bend the looks. */
import { rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import type { ExcelSession } from "../excel-session";
import { writeContents } from "./cell-contents";
import { writeLinks } from "./cell-links";
import { writeCharts } from "./charts";
import { writeConditionalFormats } from "./conditional-formats";
import { writeNumberFormats } from "./number-formats";
import { writePrint } from "./print";
import type { Step } from "./steps";
import { smallStep } from "./steps";
import { writeStyles } from "./styles";
import { writeValidations } from "./validations";
import { writeWidthsAndHeights } from "./widths-and-heights";

export function* writeSheet(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  styles: WorkbookPatch["styles"],
  session: ExcelSession,
): Iterable<Step> {
  // A link brings a look and a text of its own, so links come first.
  yield* writeLinks(sheet, spec, session);
  yield* writeContents(sheet, spec, session);
  yield* writeNumberFormats(sheet, spec, styles);
  yield* writeStyles(sheet, spec, styles, session);
  yield* writeWidthsAndHeights(sheet, spec, session);
  for (const merge of spec.merges)
    yield smallStep(() => sheet.getRange(rangeAddress(merge)).untrack().merge(false));
  yield* writeValidations(sheet, spec);
  yield* writeConditionalFormats(sheet, spec);
  yield* writeCharts(sheet, spec);
  if (session.isSetSupported("1.9")) yield* writePrint(sheet, spec);
  yield smallStep(() => writeView(sheet, spec, session));
}

function writeView(sheet: Excel.Worksheet, spec: SheetSpec, session: ExcelSession): void {
  sheet.tabColor = spec.tabColor === null ? "" : spec.tabColor.toUpperCase();
  sheet.showGridlines = spec.gridlines;
  const { rows, columns } = spec.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAddress({ row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  // Filter buttons on plain cells came with 1.9; before that people turn them on themselves.
  if (spec.filter && session.isSetSupported("1.9"))
    sheet.autoFilter.apply(sheet.getRange(rangeAddress(spec.filter)).untrack());
}
