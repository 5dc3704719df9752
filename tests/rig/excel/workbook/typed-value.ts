/** What Excel makes of a text that is typed into a cell or written to it: numbers, dates and logical values are not texts. */
import type { CellValue } from "../../../../core/workbook/cells";
import { isoDayToSerial } from "../../../../core/workbook/dates";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i;
const CURRENT_YEAR = "2026";

const isoDay = (year: string, month: number, day: string) =>
  `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

/** Not all of what Excel knows (en-US), but the usual ways in which a text stops being one. */
export function typedValue(text: string): CellValue {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  if (ERROR.test(trimmed)) return trimmed.toUpperCase();
  const number = /^([-+]?)\$?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%?)$/i.exec(trimmed);
  if (number && (number[2] ?? number[3]?.slice(1))) {
    const value = Number(trimmed.replace(/[$,%]/g, ""));
    return number[5] === "%" ? value / 100 : value;
  }
  return typedDate(trimmed.toLowerCase()) ?? text;
}

function typedDate(text: string): number | null {
  const month = (name: string) =>
    name.length >= 3 ? MONTHS.findIndex((full) => full.startsWith(name)) + 1 : 0;
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return isoDayToSerial(isoDay(match[1] ?? "", Number(match[2]), match[3] ?? ""), 1900);
  match = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (match) return isoDayToSerial(isoDay(match[3] ?? CURRENT_YEAR, Number(match[1]), match[2] ?? ""), 1900);
  match = /^(\d{1,2})[- ]([a-z]+)(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  if (match)
    return isoDayToSerial(isoDay(match[3] ?? CURRENT_YEAR, month(match[2] ?? ""), match[1] ?? ""), 1900);
  match = /^([a-z]+)[- ](\d{4}|\d{1,2})(?:, ?(\d{4}))?$/.exec(text);
  if (match) {
    const [, name = "", second = "", year] = match;
    const isYear = second.length === 4;
    const day = isYear ? "1" : second;
    return isoDayToSerial(isoDay(isYear ? second : (year ?? CURRENT_YEAR), month(name), day), 1900);
  }
  match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m?)?$/.exec(text);
  if (match) return (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  return null;
}
