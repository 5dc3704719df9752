/** What a column takes, as a validation that hosts can hold people to. */
import { entryMessages } from "../../messages/en/book";
import type { Rectangle } from "../../workbook/cells";
import type { ValidationSpec } from "../../workbook/patch";
import type { Entry } from "./entry";

/** Hosts want both ends of a range. No measure of a town comes near these. */
const ANY_NUMBER = 1e15;
/** 1900-01-01 to 9999-12-31 as serial numbers of the 1900 date system; in the 1904 system they lie four years later. */
const ANY_DAY = { min: 1, max: 2_958_465 - 1462 };

/** Null where anything may stand. Words from a list are held to strictly; a number that does not fit only asks. */
export function validationOf(entry: Entry, range: Rectangle): ValidationSpec | null {
  switch (entry.type) {
    case "choice":
      return listOf(entry.values, range);
    case "flag":
      return listOf(entry.no === "" ? [entry.yes] : [entry.yes, entry.no], range);
    case "number": {
      const { min, max } = entry;
      const limits = { min: min ?? -ANY_NUMBER, max: max ?? ANY_NUMBER };
      const message =
        min === undefined || max === undefined ? entryMessages.number : entryMessages.numberBetween(min, max);
      return { range, rule: { type: "decimal", ...limits }, onError: "warning", message };
    }
    case "day":
      return { range, rule: { type: "date", ...ANY_DAY }, onError: "stop", message: entryMessages.day };
    default:
      return null;
  }
}

/** A list that stands on another sheet. It warns only: people, departments and objectives that are new come first somewhere. */
export function validationFrom(
  list: { sheet: string; range: Rectangle; header: string },
  range: Rectangle,
): ValidationSpec {
  return {
    range,
    rule: { type: "listFrom", sheet: list.sheet, range: list.range },
    onError: "warning",
    message: entryMessages.listed(list.header, list.sheet),
  };
}

function listOf(values: readonly string[], range: Rectangle): ValidationSpec {
  return {
    range,
    rule: { type: "list", values: [...values] },
    onError: "stop",
    message: entryMessages.choice(values),
  };
}
