/** The protections of a sheet: of its ranges, or its own. */
import { keyIn, whole } from "../../execution/service-object";
import type { GridState } from "../../spreadsheet/spreadsheet-state";
import { ProtectionType } from "./enums";
import { Protection } from "./protection";
import type { Session } from "./session";

export function protectionsOf(
  session: Session,
  grid: GridState,
  type: unknown,
  method: string,
): GoogleAppsScript.Spreadsheet.Protection[] {
  session.document.check(grid);
  const ofRanges = keyIn(ProtectionType, type, method) === "RANGE";
  return grid.protections
    .filter(({ area }) => (area !== null) === ofRanges)
    .map((state) => whole(new Protection(session, grid, state)));
}
