/** The attributes of a `<c>` element, read without making strings: this runs once per cell of a workbook. */
import type { XmlCursor } from "../xml/xml-cursor";

export type CellType = "n" | "s" | "b" | "e" | "str" | "inlineStr" | "d";

/** 0-based place, style number and kind of value; rewritten for each cell. */
export interface CellAttributes {
  row: number;
  column: number;
  style: number;
  type: CellType;
}

const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** A cell without an address stands right of the one before it. */
export function readCellAttributes(cursor: XmlCursor, cell: CellAttributes): void {
  const { bytes, attributesEnd } = cursor;
  cell.style = 0;
  cell.type = "n";
  let placed = false;
  let at = cursor.nameEnd;
  while (at < attributesEnd) {
    let equals = at;
    while (equals < attributesEnd && bytes[equals] !== EQUALS) equals++;
    let start = equals + 1;
    while (start < attributesEnd && bytes[start] !== DOUBLE_QUOTE && bytes[start] !== SINGLE_QUOTE) start++;
    const quote = bytes[start++];
    let end = start;
    while (end < attributesEnd && bytes[end] !== quote) end++;
    if (start > attributesEnd) break;
    while ((bytes[equals - 1] ?? 0) <= 0x20) equals--;
    const isOneLetter = (bytes[equals - 2] ?? 0) <= 0x20;
    const letter = isOneLetter ? bytes[equals - 1] : 0;
    if (letter === LETTER_R) placed = readPlace(bytes, start, end, cell);
    else if (letter === LETTER_S) cell.style = readInteger(bytes, start, end);
    else if (letter === LETTER_T) cell.type = readType(bytes, start, end);
    at = end + 1;
  }
  if (!placed) cell.column++;
}

function readInteger(bytes: Buffer, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) number = number * 10 + digit;
  }
  return number;
}

function readPlace(bytes: Buffer, start: number, end: number, cell: CellAttributes): boolean {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (column === 0 || at === end) return false;
  cell.column = column - 1;
  cell.row = readInteger(bytes, at, end) - 1;
  return true;
}

function readType(bytes: Buffer, start: number, end: number): CellType {
  if (end - start === 1) {
    switch (bytes[start]) {
      case LETTER_S:
        return "s";
      case 0x62:
        return "b";
      case 0x65:
        return "e";
      case 0x64:
        return "d";
      default:
        return "n";
    }
  }
  return end - start === 3 ? "str" : "inlineStr";
}
