/** Defined names: those of the patch, the filters and print titles of our sheets, and the numbers of sheets that moved. */
import { fileMessages } from "../../../core/messages/en/file";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { quoteSheetName } from "../../../core/workbook/a1";
import type { WorkbookPart } from "../package/workbook-part";
import { WorkbookFileError } from "../workbook-file-error";
import { toFileFormula } from "../future-functions";
import { escapeXml, unescapeXml } from "../xml/xml-text";
import { child, children, type XmlElement } from "../xml/xml-tree";
import type { SheetPlan } from "./place-sheets";
import { absoluteReference } from "./references";
import { WORKBOOK_ORDER } from "./workbook-order";

export function writeDefinedNames(
  workbook: WorkbookPart,
  plan: SheetPlan,
  patch: WorkbookPatch,
  tableNames: ReadonlySet<string>,
): void {
  const { document } = workbook;
  for (const { name } of patch.definedNames) if (tableNames.has(name.toLowerCase())) refuse(name);
  const section = child(document.root, "definedNames");
  const present = children(section, "definedName");
  const gone = present.filter((element) => isReplaced(workbook, plan, patch, element));
  const added = [...sheetNames(plan), ...patch.definedNames.map((entry) => globalName(entry))];
  if (section && gone.length === present.length && added.length === 0) {
    document.remove(section);
    return;
  }
  for (const element of present) {
    if (gone.includes(element)) document.remove(element);
    else moveLocalName(workbook, plan, element);
  }
  const tag = `${document.prefix}definedName`;
  const markup = added.map((entry) => `<${tag} ${entry}</${tag}>`).join("");
  if (section && markup !== "") document.append(section, markup);
  else if (markup !== "") {
    document.insertInOrder(WORKBOOK_ORDER, "definedNames", `<${tag}s>${markup}</${tag}s>`);
  }
}

/** Whether a name that stands in the workbook is one of ours that is written anew, or points at a sheet that goes. */
function isReplaced(
  workbook: WorkbookPart,
  plan: SheetPlan,
  patch: WorkbookPatch,
  element: XmlElement,
): boolean {
  const name = element.attributes.get("name") ?? "";
  const local = element.attributes.get("localSheetId");
  if (local !== undefined) {
    const sheet = workbook.sheets[Number(local)];
    if (sheet === undefined) return false;
    if (plan.removed.includes(sheet)) return true;
    return (
      name.startsWith("_xlnm.") && plan.order.some(({ entry, spec }) => entry === sheet && spec !== null)
    );
  }
  const refersTo = unescapeXml(workbook.document.innerSource(element));
  const pointsAt = (sheets: readonly { name: string }[]) =>
    sheets.some((sheet) =>
      [`${quoteSheetName(sheet.name)}!`, `${sheet.name}!`].some((start) =>
        refersTo.toLowerCase().startsWith(start.toLowerCase()),
      ),
    );
  if (pointsAt(plan.removed)) return true;
  const entry = patch.definedNames.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (!entry) return false;
  const isOurs = pointsAt(plan.order.filter((placed) => placed.spec && placed.entry));
  if (!isOurs && refersTo !== toFileFormula(entry.refersTo)) refuse(entry.name);
  return true;
}

function refuse(name: string): never {
  throw new WorkbookFileError("name-taken", fileMessages.nameTaken(name));
}

/** A name of one sheet is tied to the sheet's number, which new sheets before it change. */
function moveLocalName(workbook: WorkbookPart, plan: SheetPlan, element: XmlElement): void {
  const local = element.attributes.get("localSheetId");
  if (local === undefined) return;
  const sheet = workbook.sheets[Number(local)];
  const place = plan.order.findIndex(({ entry }) => sheet !== undefined && entry === sheet);
  if (place >= 0) workbook.document.setAttribute(element, "localSheetId", String(place));
}

function globalName({ name, refersTo }: WorkbookPatch["definedNames"][number]): string {
  return `name="${escapeXml(name)}">${escapeXml(toFileFormula(refersTo))}`;
}

/** Names that Excel keeps for a sheet's filter, the block that prints and the rows on every page. */
function sheetNames(plan: SheetPlan): string[] {
  return plan.order.flatMap(({ spec }, index) => {
    if (!spec) return [];
    const local = (name: string, reference: string, hidden: boolean) =>
      `name="_xlnm.${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ""}>${escapeXml(reference)}`;
    return [
      ...(spec.filter ? [local("_FilterDatabase", absoluteReference(spec.name, spec.filter), true)] : []),
      ...(spec.print.area ? [local("Print_Area", absoluteReference(spec.name, spec.print.area), false)] : []),
      ...(spec.print.repeatRows
        ? [local("Print_Titles", repeatedRows(spec, spec.print.repeatRows), false)]
        : []),
    ];
  });
}

function repeatedRows(spec: SheetSpec, [first, last]: [number, number]): string {
  return `${quoteSheetName(spec.name)}!$${first + 1}:$${last + 1}`;
}
