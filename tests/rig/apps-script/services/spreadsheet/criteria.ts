/** What rules compare with, between scripts (Dates, Ranges) and the state (serial numbers, areas). */
import { isDate } from "node:util/types";
import { serviceErrors } from "../../execution/service-error";
import type { CriteriaValue } from "../../spreadsheet/spreadsheet-state";
import { gridOf } from "../../spreadsheet/spreadsheet-state";
import { instantOfSerial, serialOfInstant } from "../../spreadsheet/zoned-time";
import { RangeBase } from "./range-base";
import type { Session } from "./session";

/** Throws where an argument is not what the method takes. */
export function criteriaValue({ document }: Session, value: unknown, method: string): CriteriaValue {
  if (isDate(value)) return serialOfInstant(value.getTime(), document.state.timeZone);
  if (value instanceof RangeBase) return { gridId: value.place.grid.gridId, area: value.place.area };
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  if (["string", "number", "boolean"].includes(typeof value)) return value as string | number | boolean;
  throw serviceErrors.signature(method, [value]);
}

export function criteriaArgument(session: Session, criteria: string, value: CriteriaValue): unknown {
  const { state } = session.document;
  if (typeof value === "number" && criteria.startsWith("DATE_"))
    return new Date(instantOfSerial(value, state.timeZone));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const grid = gridOf(state, value.gridId);
  return grid ? session.rangeOf(grid, value.area) : null;
}

/** The kinds of arguments that a criteria's method takes. */
export function checkArguments(
  method: string,
  kinds: readonly ("number" | "string" | "date" | "range" | "list" | "boolean")[],
  args: readonly unknown[],
): void {
  const fits = (kind: (typeof kinds)[number], value: unknown): boolean => {
    if (kind === "date") return isDate(value);
    if (kind === "range") return value instanceof RangeBase;
    if (kind === "list") return Array.isArray(value);
    return typeof value === kind && !Number.isNaN(value);
  };
  if (args.length !== kinds.length || !kinds.every((kind, i) => fits(kind, args[i])))
    throw serviceErrors.signature(method, args);
}
