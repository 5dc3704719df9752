/** Fields of the model as cells, and cells as fields of the model. */
import type { CellValue } from "../../workbook/cells";
import { isoDayToSerial, minuteToSerial, serialToIsoDay, serialToMinute } from "../../workbook/dates";
import type { DateSystem } from "../../workbook/dates";
import type { Entry, FieldValue } from "./entry";

/** Days become serial numbers. */
export function toCell(entry: Entry, value: FieldValue, dates: DateSystem): CellValue {
  switch (entry.type) {
    case "day":
    case "day-or-text":
      return typeof value === "string" ? (isoDayToSerial(value, dates) ?? value) : null;
    case "minute":
      return typeof value === "string" ? (minuteToSerial(value, dates) ?? value) : null;
    case "flag":
      return (value === true ? entry.yes : entry.no) || null;
    default:
      return value;
  }
}

/** `misfit`: the cell holds something that the entry cannot be; `value` is then what an empty cell means. */
export interface EntryReading {
  value: FieldValue;
  misfit: boolean;
}

export function fromCell(entry: Entry, cell: CellValue, dates: DateSystem): EntryReading {
  if (isBlank(cell)) return fits(blankValue(entry));
  switch (entry.type) {
    case "text":
      return fits(String(cell));
    case "number":
      return numberFrom(cell);
    case "day":
      return dayFrom(cell, dates);
    case "minute":
      return minuteFrom(cell, dates);
    case "day-or-text":
      return typeof cell === "number" ? dayFrom(cell, dates) : fits(String(cell));
    case "choice":
      return choiceFrom(entry.values, cell, blankValue(entry));
    case "flag": {
      const word = choiceFrom([entry.yes, entry.no], cell, null);
      const truth = typeof cell === "boolean" ? cell : word.value === entry.yes;
      return word.misfit && typeof cell !== "boolean" ? misfit(entry.blank) : fits(truth);
    }
  }
}

export function isBlank(cell: CellValue | undefined): cell is null | undefined {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function blankValue(entry: Entry): FieldValue {
  if (entry.type === "choice") return entry.blank ?? null;
  return entry.type === "flag" ? entry.blank : null;
}

/** Numbers, and text that can only mean one: "1,250", "$40", "85 %". */
function numberFrom(cell: CellValue): EntryReading {
  if (typeof cell === "number") return fits(cell);
  const digits = /^\$?\s*([-+\d.,]+)[\s%]*$/.exec(String(cell).trim())?.[1] ?? "";
  return /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(digits)
    ? fits(Number(digits.replace(/,/g, "")))
    : misfit(null);
}

function dayFrom(cell: CellValue, dates: DateSystem): EntryReading {
  const iso = typeof cell === "number" ? serialToIsoDay(cell, dates) : null;
  if (iso !== null) return fits(iso);
  const words = String(cell).trim();
  return isoDayToSerial(words, dates) === null ? misfit(null) : fits(words);
}

/** Also "2026-02-16 09:05". */
function minuteFrom(cell: CellValue, dates: DateSystem): EntryReading {
  const words = String(cell).trim().replace(" ", "T");
  const minute = typeof cell === "number" ? serialToMinute(cell, dates) : words;
  return minute === null || minuteToSerial(minute, dates) === null ? misfit(null) : fits(minute);
}

function choiceFrom(values: readonly string[], cell: CellValue, blank: FieldValue): EntryReading {
  const word = String(cell).trim().toLowerCase();
  const value = values.find((candidate) => candidate.toLowerCase() === word);
  return value === undefined ? misfit(blank) : fits(value);
}

function fits(value: FieldValue): EntryReading {
  return { value, misfit: false };
}

function misfit(value: FieldValue): EntryReading {
  return { value, misfit: true };
}
