/** Names of the patch, and names that point at sheets of ours which go. */
import { sameName } from "../../../core/workbook/place-sheets";
import { sheetsHostMessages } from "../../../core/messages/en/sheets-host";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { parseAbsoluteReference } from "../absolute-reference";
import { SheetsHostError } from "../sheets-host-error";
import type { SheetsSession } from "../sheets-session";
import type { Places } from "./places";
import type { SheetPlan } from "./plan-sheets";
import { findNames } from "./survey-spreadsheet";

export interface NamePlan {
  gone: string[];
  written: { name: string; sheet: string; address: string }[];
}

/** Throws `name-taken` where a name means something else in this spreadsheet. */
export function planNames(
  session: SheetsSession,
  { written, removed }: SheetPlan,
  { definedNames }: WorkbookPatch,
): NamePlan {
  if (definedNames.length === 0 && removed.length === 0) return { gone: [], written: [] };
  const names = findNames(session);
  const gone = names.filter(({ sheet }) => removed.some(({ name }) => sameName(name, sheet)));
  const planned = definedNames.flatMap(({ name, refersTo }) => {
    const found = names.find((one) => sameName(one.name, name) && !gone.includes(one));
    const isOurs = written.some(({ spec }) => found && sameName(spec.name, found.sheet));
    if (found && found.refersTo !== refersTo && !isOurs)
      throw new SheetsHostError("name-taken", sheetsHostMessages.nameTaken(name));
    const place = parseAbsoluteReference(refersTo);
    return place ? [{ name, ...place }] : [];
  });
  return { gone: gone.map(({ name }) => name), written: planned };
}

export function writeNames(
  { spreadsheet }: SheetsSession,
  { gone, written }: NamePlan,
  places: Places,
): void {
  for (const name of gone) spreadsheet.removeNamedRange(name);
  for (const { name, sheet, address } of written) {
    const target = places.sheet(sheet);
    if (target) spreadsheet.setNamedRange(name, target.getRange(address));
  }
}
