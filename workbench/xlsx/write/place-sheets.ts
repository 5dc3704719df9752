/** Decides which sheets stay, go, are replaced or are new, and in which order they stand. */
import { fileMessages } from "../../../core/messages/en/file";
import type { Visibility } from "../../../core/workbook/cells";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import type { SheetEntry, WorkbookPart } from "../package/workbook-part";
import { WorkbookFileError } from "../workbook-file-error";
import { child, isTrue } from "../xml/xml-tree";

export interface PlacedSheet {
  name: string;
  visibility: Visibility;
  /** What stands in the workbook; null for a new sheet. */
  entry: SheetEntry | null;
  /** What is to be written; null for a sheet that stays as it is. */
  spec: SheetSpec | null;
}

export interface SheetPlan {
  /** All sheets of the result, in order. */
  order: PlacedSheet[];
  removed: SheetEntry[];
}

/** Excel compares sheet names without case. */
export const sameSheet = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** `previousSheets` names the sheets of ours that stand in the workbook. Throws WorkbookFileError for what must not be. */
export function placeSheets(
  workbook: WorkbookPart,
  patch: WorkbookPatch,
  previousSheets: readonly string[],
): SheetPlan {
  const isOurs = (name: string) => previousSheets.some((previous) => sameSheet(previous, name));
  const wanted = (name: string) => patch.sheets.find((spec) => sameSheet(spec.name, name));
  for (const { name } of patch.sheets) checkName(name);
  const removed = workbook.sheets.filter(
    ({ name }) => patch.remove.some((gone) => sameSheet(gone, name)) && !wanted(name),
  );
  for (const { name } of removed) {
    if (!isOurs(name)) throw new WorkbookFileError("sheet-not-ours", fileMessages.notOurs(name));
  }
  const order = workbook.sheets
    .filter((entry) => !removed.includes(entry))
    .map((entry): PlacedSheet => {
      const spec = wanted(entry.name) ?? null;
      if (spec && !isOurs(entry.name)) {
        throw new WorkbookFileError("sheet-name-taken", fileMessages.sheetTaken(entry.name));
      }
      return { name: entry.name, visibility: spec?.visibility ?? entry.visibility, entry, spec };
    });
  insertNewSheets(order, patch.sheets);
  refuseLockedStructure(workbook, order, removed);
  return { order, removed };
}

/** A new sheet stands after the one before it in the patch; the first ones before the next; else at the end. */
function insertNewSheets(order: PlacedSheet[], specs: readonly SheetSpec[]): void {
  const placeOf = (spec: SheetSpec | undefined) =>
    spec === undefined ? -1 : order.findIndex((placed) => placed.spec === spec);
  specs.forEach((spec, i) => {
    if (placeOf(spec) >= 0) return;
    const placed = { name: spec.name, visibility: spec.visibility, entry: null, spec };
    const before = placeOf(specs[i - 1]);
    const next = placeOf(specs.slice(i + 1).find((later) => placeOf(later) >= 0));
    order.splice(before >= 0 ? before + 1 : next >= 0 ? next : order.length, 0, placed);
  });
}

function checkName(name: string): void {
  if (/^(?!')[^[\]:*?/\\]{1,31}$/.test(name) && !name.endsWith("'")) return;
  throw new WorkbookFileError("bad-sheet-name", fileMessages.badSheetName(name));
}

function refuseLockedStructure(
  workbook: WorkbookPart,
  order: readonly PlacedSheet[],
  removed: readonly SheetEntry[],
): void {
  const protection = child(workbook.document.root, "workbookProtection");
  if (!isTrue(protection?.attributes.get("lockStructure"))) return;
  const changed = order.filter(({ entry, visibility }) => entry?.visibility !== visibility);
  const names = [...changed, ...removed].map(({ name }) => name);
  if (names.length === 0) return;
  throw new WorkbookFileError("structure-locked", fileMessages.structureLocked(names.join(", ")));
}
