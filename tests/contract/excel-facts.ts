/** Facts of a sheet from the rig's own state. */
import { parseCellAddress, rangeAddress } from "../../core/workbook/a1";
import { contains } from "../rig/excel/workbook/area";
import type { SheetState, ValidationState } from "../rig/excel/workbook/workbook-state";
import { cellAt } from "../rig/excel/workbook/workbook-state";
import { looksOfFormat, widthsOf } from "./rig-cell-facts";
import type { CellFacts, SheetFacts } from "./sheet-facts";

export function factsOfRig(sheet: SheetState): SheetFacts {
  const { page } = sheet;
  return {
    cell: (address) => {
      const place = parseCellAddress(address);
      if (!place) throw new Error(`${address} is no address.`);
      return factsOfCell(sheet, place.row, place.column);
    },
    tabColor: sheet.tabColor === "" ? null : sheet.tabColor,
    gridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    filter: sheet.filter && rangeAddress(sheet.filter),
    widths: widthsOf(sheet.columnWidths),
    heights: sheet.rowHeights,
    conditionalFormats: sheet.conditionalFormats.map(({ range, formula, format }) => ({
      range: rangeAddress(range),
      formula,
      fill: format.fill,
      bold: format.bold,
    })),
    print: {
      orientation: page.orientation.toLowerCase(),
      fitToWidth: page.zoom.horizontalFitToPages === 1,
      area: page.printArea && rangeAddress(page.printArea),
      repeatRows: page.titleRows?.replace(/\$/g, "") ?? null,
    },
    charts: sheet.charts.length,
  };
}

function factsOfCell(sheet: SheetState, row: number, column: number): CellFacts {
  const { format, link } = cellAt(sheet, row, column);
  const validation = sheet.validations.filter(({ range }) => contains(range, row, column)).pop();
  const prompt = validation?.prompt.message;
  return {
    link,
    note: typeof prompt === "string" ? prompt : null,
    validation: validation ? rulesOf(validation) : null,
    ...looksOfFormat(format),
  };
}

function rulesOf({ rule, errorAlert }: ValidationState): CellFacts["validation"] {
  const [kind, content] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || typeof content !== "object" || content === null) return null;
  const parts: Record<string, unknown> = { ...content };
  const formulas = kind === "list" ? [parts.source] : [parts.formula1, parts.formula2];
  return {
    type: kind === "wholeNumber" ? "whole" : kind,
    formulas: formulas.map((formula) => oneCell(String(formula).replace(/^=/, ""))),
    onError: String(errorAlert.style).toLowerCase(),
    message: String(errorAlert.message),
  };
}

/** "$B$8:$B$8" is "$B$8". */
const oneCell = (formula: string) => formula.replace(/(\$[A-Z]+\$\d+):\1$/, "$1");
