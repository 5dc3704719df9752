/** Defined names: those of the patch, the filters and print titles of our sheets, and the numbers of sheets that moved. */
import { fileMessages } from "../../../core/messages/en/file";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { quoteSheetName } from "../../../core/workbook/a1";
import type { WorkbookPart } from "../package/workbook-part";
import { WorkbookFileError } from "../workbook-file-error";
import { toFileFormula } from "../future-functions";
import { escapeXml, unescapeXml } from "../xml/xml-text";
import { child, children } from "../xml/xml-tree";
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
  const section = child(document.root, "definedNames");
  const ours = new Map(patch.definedNames.map((entry) => [entry.name.toLowerCase(), entry]));
  for (const { name } of patch.definedNames) {
    if (tableNames.has(name.toLowerCase())) {
      throw new WorkbookFileError("name-taken", fileMessages.nameTaken(name));
    }
  }
  let kept = 0;
  for (const element of children(section, "definedName")) {
    const name = element.attributes.get("name") ?? "";
    const local = element.attributes.get("localSheetId");
    if (local === undefined) {
      const entry = ours.get(name.toLowerCase());
      if (entry) {
        refuseTaken(entry, unescapeXml(document.innerSource(element)), plan);
        document.remove(element);
      } else kept++;
      continue;
    }
    const sheet = workbook.sheets[Number(local)];
    const place = plan.order.findIndex((placed) => sheet !== undefined && placed.entry === sheet);
    const isRewritten = plan.order[place]?.spec !== undefined && plan.order[place]?.spec !== null;
    if (sheet !== undefined && (place < 0 || (isRewritten && name.startsWith("_xlnm.")))) {
      document.remove(element);
    } else {
      kept++;
      if (place >= 0) document.setAttribute(element, "localSheetId", String(place));
    }
  }

  const added = [...sheetNames(plan), ...patch.definedNames.map((entry) => globalName(entry))];
  const markup = added
    .map((entry) => `<${document.prefix}definedName ${entry}</${document.prefix}definedName>`)
    .join("");
  if (section && kept === 0 && added.length === 0) document.remove(section);
  else if (section && markup !== "") document.append(section, markup);
  else if (markup !== "") {
    const tag = `${document.prefix}definedNames`;
    document.insertInOrder(WORKBOOK_ORDER, "definedNames", `<${tag}>${markup}</${tag}>`);
  }
}

/** A name that stands in the workbook is ours if it means the same, or points at a sheet of ours. */
function refuseTaken(entry: WorkbookPatch["definedNames"][number], refersTo: string, plan: SheetPlan): void {
  const ourSheets = [
    ...plan.order.filter(({ spec, entry: existing }) => spec && existing),
    ...plan.removed,
  ].map(({ name }) => name);
  const pointsAtUs = ourSheets.some((name) =>
    [`${quoteSheetName(name)}!`, `${name}!`].some((start) =>
      refersTo.toLowerCase().startsWith(start.toLowerCase()),
    ),
  );
  if (pointsAtUs || refersTo === toFileFormula(entry.refersTo)) return;
  throw new WorkbookFileError("name-taken", fileMessages.nameTaken(entry.name));
}

function globalName({ name, refersTo }: WorkbookPatch["definedNames"][number]): string {
  return `name="${escapeXml(name)}">${escapeXml(toFileFormula(refersTo))}`;
}

/** Names that Excel keeps for a sheet's filter and its repeated rows. */
function sheetNames(plan: SheetPlan): string[] {
  return plan.order.flatMap(({ spec }, index) => {
    if (!spec) return [];
    const local = (name: string, reference: string, hidden: boolean) =>
      `name="_xlnm.${name}" localSheetId="${index}"${hidden ? ' hidden="1"' : ""}>${escapeXml(reference)}`;
    return [
      ...(spec.filter ? [local("_FilterDatabase", absoluteReference(spec.name, spec.filter), true)] : []),
      ...(spec.print.repeatRows
        ? [local("Print_Titles", repeatedRows(spec, spec.print.repeatRows), false)]
        : []),
    ];
  });
}

function repeatedRows(spec: SheetSpec, [first, last]: [number, number]): string {
  return `${quoteSheetName(spec.name)}!$${first + 1}:$${last + 1}`;
}
