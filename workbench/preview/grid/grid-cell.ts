/** One cell as the grid takes it. */
import type { ICellData } from "@univerjs/core";
import type { CellValue } from "../../../core/workbook/cells";

/** Numbers of the grid's CellValueType. A text that looks like a number stays one only when it says so. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const TEXT_BY_FORCE = 4;

const LOOKS_LIKE_NUMBER = /^\s*[-+($]?\.?\d/;

export function cellContent(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: LOOKS_LIKE_NUMBER.test(value) ? TEXT_BY_FORCE : TEXT };
}

/** The grid keeps links in a document of the cell's own. */
export function linkedText(text: string, url: string): NonNullable<ICellData["p"]> {
  return {
    id: "cell",
    documentStyle: {},
    body: {
      dataStream: `${text}\r\n`,
      paragraphs: [{ startIndex: text.length }],
      sectionBreaks: [{ startIndex: text.length + 1 }],
      customRanges: [
        { rangeId: "link", rangeType: 0, startIndex: 0, endIndex: text.length - 1, properties: { url } },
      ],
      textRuns: [{ st: 0, ed: text.length, ts: { cl: { rgb: LINK_COLOR }, ul: { s: 1 } } }],
    },
  };
}

/** The web's own blue for links, as Excel has it. */
const LINK_COLOR = "#0563C1";
