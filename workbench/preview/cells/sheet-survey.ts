/** What has to be known of a sheet part before cells of it are changed: formulas that stand for several cells, and how far it goes. */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";
import { readCellAttributes, type CellAttributes } from "../../xlsx/read/cell-attributes";
import { FormulaRanges } from "../../xlsx/read/formula-ranges";
import { XmlCursor } from "../../xlsx/xml/xml-cursor";
import { unescapeCellText } from "../../xlsx/xml/xml-text";

export interface SharedCell {
  row: number;
  column: number;
  /** Which formula it shares, and whether it is the cell that holds the text for all. */
  group: string;
  isMaster: boolean;
  /** The formula as it reads in this cell, without "=". */
  text: string;
}

export interface SheetSurvey {
  shared: SharedCell[];
  /** Blocks of more than one cell that one array or table formula fills. */
  filled: Rectangle[];
  /** "x:" where the part writes its elements with a prefix. */
  prefix: string;
}

export function surveySheet(bytes: Buffer, part: string): SheetSurvey {
  const cursor = new XmlCursor(bytes, part);
  const cell: CellAttributes = { row: -1, column: -1, style: 0, type: "n" };
  const ranges = new FormulaRanges();
  const survey: SheetSurvey = { shared: [], filled: [], prefix: "" };
  let formulaStart = 0;
  let group: string | undefined;
  let isMaster = false;
  const endFormula = (text: string) => {
    const whole = ranges.close(unescapeCellText(text), cell);
    const { row, column } = cell;
    if (group !== undefined) survey.shared.push({ row, column, group, isMaster, text: whole });
  };
  while (cursor.next()) {
    if (cursor.isClosing) {
      if (cursor.is("f")) endFormula(cursor.text(formulaStart, cursor.tagStart));
      if (cursor.is("sheetData")) break;
    } else if (cursor.is("c")) readCellAttributes(cursor, cell);
    else if (cursor.is("row")) {
      const number = cursor.attribute("r");
      cell.row = number === undefined ? cell.row + 1 : Number(number) - 1;
      cell.column = -1;
    } else if (cursor.is("worksheet")) {
      survey.prefix = bytes.toString("utf8", cursor.tagStart + 1, cursor.nameStart);
    } else if (cursor.is("f")) {
      const kind = cursor.attribute("t");
      const range = parseRangeAddress(cursor.attribute("ref") ?? "");
      formulaStart = cursor.tagEnd;
      group = kind === "shared" ? (cursor.attribute("si") ?? "") : undefined;
      isMaster = range !== null;
      if ((kind === "array" || kind === "dataTable") && range && range.rows * range.columns > 1)
        survey.filled.push(range);
      ranges.open(cursor);
      if (cursor.isSelfClosing) endFormula("");
    }
  }
  return survey;
}
