/** What kind of thing a cell holds, told from its value and number format alone. */
import type { CellValue } from "../../workbook/cells";

/** "amount" is text that is a number with its sign, unit or comparator ("$43K", "≥ 95%", "130 days"). */
export type CellKind = "empty" | "number" | "date" | "amount" | "label" | "prose" | "boolean";

const AMOUNT =
  /^[<>≤≥=±~+\-–(]*\s*(?:(?:[$£€]|us\$|c\$|a\$)\s*)?[.,]*\d[\d.,]*(?:\s*[%)+])?\s*(?:[kmb]|million|billion|thousand|percent|per cent|pts?|points?|days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|x)?\.?$/i;

const TEXT_DATE =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}(?:-\d{2})?|(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-]*(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?'?(?:\d{4}|\d{2}))$/i;

/** A label of more than this many words or characters reads as prose. */
const LABEL_WORDS = 8;
const LABEL_CHARACTERS = 60;

export function isTextDate(text: string): boolean {
  return text.length <= 30 && TEXT_DATE.test(text.trim());
}

export function isAmount(text: string): boolean {
  return text.length <= 24 && AMOUNT.test(text.trim());
}

export function cellKind(value: CellValue, isDate: boolean): CellKind {
  if (value === null) return "empty";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return isDate ? "date" : "number";
  const text = value.trim();
  if (text === "") return "empty";
  if (text.length > LABEL_CHARACTERS) return "prose";
  if (isTextDate(text)) return "date";
  if (isAmount(text)) return "amount";
  return text.split(/\s+/).length > LABEL_WORDS ? "prose" : "label";
}
