/** The workbook's list of sheets and its views: new sheets, sheets that go, and the tab to show. */
import type { WorkbookPart } from "../package/workbook-part";
import { escapeXml } from "../xml/xml-text";
import { child, children, type XmlElement } from "../xml/xml-tree";
import type { PlacedSheet, SheetPlan } from "./place-sheets";
import { WORKBOOK_ORDER } from "./workbook-order";

/** `relationshipIds` has the id of each new sheet by its name. */
export function writeSheetList(
  workbook: WorkbookPart,
  plan: SheetPlan,
  relationshipIds: ReadonlyMap<string, string>,
): void {
  const { document } = workbook;
  for (const { element } of plan.removed) document.remove(element);
  let sheetId = workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  plan.order.forEach((placed, i) => {
    if (placed.entry) {
      setState(workbook, placed.entry.element, placed);
      return;
    }
    const markup = sheetMarkup(workbook, placed, ++sheetId, relationshipIds.get(placed.name) ?? "");
    const next = plan.order.slice(i + 1).find((later) => later.entry)?.entry;
    if (next) document.insertBefore(next.element, markup);
    else document.append(workbook.sheetsElement, markup);
  });
}

function setState(workbook: WorkbookPart, element: XmlElement, { visibility }: PlacedSheet): void {
  if ((element.attributes.get("state") ?? "visible") !== visibility) {
    workbook.document.setAttribute(element, "state", visibility);
  }
}

function sheetMarkup(workbook: WorkbookPart, placed: PlacedSheet, sheetId: number, id: string): string {
  const { document, namespaces } = workbook;
  const declared = [...document.root.attributes].find(([, value]) => value === namespaces.relationships)?.[0];
  const prefix = declared?.startsWith("xmlns:") ? declared.slice(6) : null;
  const reference =
    prefix === null ? `xmlns:r="${namespaces.relationships}" r:id="${id}"` : `${prefix}:id="${id}"`;
  const state = placed.visibility === "visible" ? "" : ` state="${placed.visibility}"`;
  return `<${document.prefix}sheet name="${escapeXml(placed.name)}" sheetId="${sheetId}"${state} ${reference}/>`;
}

/** Moves the active and first tab along with their sheets; `shown` is the index of the tab to open with, or null. */
export function writeViews(workbook: WorkbookPart, plan: SheetPlan, shown: number | null): void {
  const { document } = workbook;
  const views = children(child(document.root, "bookViews"), "workbookView");
  if (views.length === 0 && shown !== null) {
    const tag = (name: string) => document.prefix + name;
    const markup = `<${tag("bookViews")}><${tag("workbookView")} activeTab="${shown}"/></${tag("bookViews")}>`;
    document.insertInOrder(WORKBOOK_ORDER, "bookViews", markup);
  }
  views.forEach((view, i) => {
    for (const name of ["activeTab", "firstSheet"]) {
      const before = Number(view.attributes.get(name) ?? 0);
      const isShown = name === "activeTab" && i === 0 && shown !== null;
      const after = isShown ? shown : placeAfter(workbook, plan, before);
      if (after !== before) document.setAttribute(view, name, String(after));
    }
  });
}

/** The new index of the sheet that had `index`; of the nearest one before it where it is gone. */
function placeAfter(workbook: WorkbookPart, plan: SheetPlan, index: number): number {
  for (let i = index; i >= 0; i--) {
    const place = plan.order.findIndex(({ entry }) => entry !== null && entry === workbook.sheets[i]);
    if (place >= 0) return place;
  }
  return 0;
}

/** Makes applications calculate everything when they open the workbook. */
export function writeFullCalculation(workbook: WorkbookPart): void {
  const { document } = workbook;
  const calculation = child(document.root, "calcPr");
  if (calculation) document.setAttribute(calculation, "fullCalcOnLoad", "1");
  else document.insertInOrder(WORKBOOK_ORDER, "calcPr", `<${document.prefix}calcPr fullCalcOnLoad="1"/>`);
}
