/** Grafts sheets of ours into an .xlsx or .xlsm package; every part that is not ours keeps its bytes. */
import { fileMessages } from "../../core/messages/en/file";
import type { WorkbookPatch } from "../../core/workbook/patch";
import { OfficePackage } from "./package/office-package";
import { folderOf } from "./package/part-names";
import { partsOnlyUsedBy } from "./package/parts-in-use";
import { Relationships } from "./package/relationships";
import { openWorkbookPart, type WorkbookPart } from "./package/workbook-part";
import { readTables } from "./read/sheet-tables";
import { WorkbookFileError } from "./workbook-file-error";
import { writeApplicationProperties } from "./write/application-properties";
import { writeDefinedNames } from "./write/defined-names";
import { placeSheets, sameSheet, type SheetPlan } from "./write/place-sheets";
import { isSelected } from "./write/selected-sheet";
import { writeFullCalculation, writeSheetList, writeViews } from "./write/sheet-list";
import { writeSheetParts } from "./write/sheet-parts";
import { StyleBook } from "./write/style-book";

/**
 * The workbook with the patch in it. `previousSheets` names the sheets of ours that stand in the workbook already: they are replaced where
 * the patch has them, and removed where it says so. Applying a patch to its own result gives the same bytes. Throws WorkbookFileError.
 */
export function applyPatch(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  previousSheets: readonly string[],
): Uint8Array {
  const mark = patch.marks[0];
  if (mark) {
    const { sheet, cell } = mark.at;
    throw new WorkbookFileError("marks-unsupported", fileMessages.marksUnsupported(sheet, cell));
  }
  const workbookPackage = new OfficePackage(bytes);
  const workbook = openWorkbookPart(workbookPackage);
  const plan = placeSheets(workbook, patch, previousSheets);
  const shown = tabToShow(workbookPackage, plan, patch);
  const tableNames = readTableNames(workbookPackage, plan);

  const dropped = dropOldParts(workbookPackage, workbook, plan);
  const styles = new StyleBook(workbookPackage, workbook);
  const relationshipIds = writeSheets(workbookPackage, workbook, plan, patch, styles);
  styles.save();
  writeSheetList(workbook, plan, relationshipIds);
  writeViews(workbook, plan, shown);
  writeDefinedNames(workbook, plan, patch, tableNames);
  writeFullCalculation(workbook);
  workbook.contentTypes.forget(dropped.filter((part) => !workbookPackage.has(part)));
  writeApplicationProperties(workbookPackage, workbook, plan);

  workbook.relationships.save();
  workbook.contentTypes.save();
  if (workbook.document.changed) workbookPackage.write(workbook.part, workbook.document.toString());
  return workbookPackage.toBytes();
}

/** Takes out what sheets of ours left from an earlier time, and the calculation chain, which lists cells by sheet. */
function dropOldParts(workbookPackage: OfficePackage, workbook: WorkbookPart, plan: SheetPlan): string[] {
  const old = [...plan.removed, ...plan.order.flatMap(({ entry, spec }) => (entry && spec ? [entry] : []))];
  const dropped = partsOnlyUsedBy(
    workbookPackage,
    old.map((sheet) => sheet.part),
  );
  const chain = workbook.relationships.ofKind("calcChain");
  if (chain) {
    dropped.push(chain.target);
    workbook.relationships.remove(chain);
  }
  for (const sheet of plan.removed) {
    const relationship = workbook.relationships.byId(sheet.relationshipId);
    if (relationship) workbook.relationships.remove(relationship);
  }
  for (const part of dropped) workbookPackage.remove(part);
  return dropped;
}

/** Relationship ids of new sheets by name. A sheet that was there keeps its part's name. */
function writeSheets(
  workbookPackage: OfficePackage,
  workbook: WorkbookPart,
  plan: SheetPlan,
  patch: WorkbookPatch,
  styles: StyleBook,
): Map<string, string> {
  const numbers = new Map<string, number>();
  const styleOf = (name: string) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const style = patch.styles[name];
    if (!style) throw new Error(`The patch has no style "${name}".`);
    const number = styles.cellStyle(style);
    numbers.set(name, number);
    return number;
  };
  const folder = `${folderOf(workbook.part)}worksheets/`;
  const kept = new Set(plan.order.flatMap(({ entry }) => (entry ? [entry.part.toLowerCase()] : [])));
  const ids = new Map<string, string>();
  let number = 0;
  for (const spec of patch.sheets) {
    const placed = plan.order.find((candidate) => candidate.spec === spec);
    let part = placed?.entry?.part;
    if (part === undefined) {
      do part = `${folder}sheet${++number}.xml`;
      while (workbookPackage.has(part) || kept.has(part.toLowerCase()));
      ids.set(spec.name, workbook.relationships.add(`${workbook.namespaces.relationships}/worksheet`, part));
    }
    writeSheetParts(workbookPackage, workbook, spec, part, styles, styleOf);
  }
  return ids;
}

/**
 * The tab to open with. A sheet of the user's that is marked as selected would then be selected together with it, and typing would
 * go into both: in that case the workbook opens as it did before.
 */
function tabToShow(workbookPackage: OfficePackage, plan: SheetPlan, patch: WorkbookPatch): number | null {
  const { show } = patch;
  if (!show) return null;
  const index = plan.order.findIndex(({ name }) => sameSheet(name, show.sheet));
  if (index < 0) throw new WorkbookFileError("unknown-sheet", fileMessages.unknownSheet(show.sheet));
  const others = plan.order.filter(({ spec }, i) => spec === null && i !== index);
  return others.some(({ entry }) => entry && isSelected(workbookPackage, entry.part)) ? null : index;
}

/** Names of tables on sheets that stay, in lower case: a defined name must differ from them. */
function readTableNames(workbookPackage: OfficePackage, plan: SheetPlan): Set<string> {
  const names = plan.order.flatMap(({ entry, spec }) => {
    if (!entry || spec) return [];
    return readTables(workbookPackage, new Relationships(workbookPackage, entry.part)).map(
      ({ name }) => name,
    );
  });
  return new Set(names.map((name) => name.toLowerCase()));
}
