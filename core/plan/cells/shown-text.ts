/** A cell's value as people read it on the sheet: percents as percents, dates as ISO days, clock times as clock times. */
import type { CellValue } from "../../workbook/cells";
import { serialToIsoDay, type DateSystem, type NumberFormatKind } from "../../workbook/dates";

/** Of more than twelve digits. */
const LONG_INTEGER = 1e12;

/** Numbers lose what binary arithmetic added: 14.2 % is stored as 0.14199999999999999. */
export function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < LONG_INTEGER) return value;
  return Number(value.toPrecision(12));
}

/** Text is trimmed at both ends; null, errors included as they stand. */
export function shownText(
  value: CellValue,
  format: NumberFormatKind,
  formatCode: string,
  system: DateSystem,
): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  switch (format) {
    case "percent":
      return `${tidy(value * 100)}%`;
    case "date":
      return serialToIsoDay(value, system) ?? String(value);
    case "time":
      return clockText(value, formatCode);
    default:
      return String(value);
  }
}

/** A fraction of a day as the format shows it: "10:12" for hh:mm, "10:12" for mm:ss, "1:10:12" with all three. */
function clockText(value: number, formatCode: string): string {
  const seconds = Math.round(Math.abs(value) * 86_400);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    Math.floor(seconds % 60),
  ];
  const showsHours = /h/i.test(formatCode);
  const showsSeconds = /s/i.test(formatCode);
  if (showsHours && showsSeconds) return `${hours}:${two(minutes)}:${two(rest)}`;
  if (showsHours) return `${hours}:${two(minutes)}`;
  return `${hours * 60 + minutes}:${two(rest)}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
