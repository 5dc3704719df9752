/** docProps/app.xml lists sheet titles: ours are added after the other worksheets', before charts' and names'. */
import type { OfficePackage } from "../package/office-package";
import type { WorkbookPart } from "../package/workbook-part";
import { XmlDocument } from "../xml/xml-document";
import { escapeXml, unescapeXml } from "../xml/xml-text";
import { child, children } from "../xml/xml-tree";
import { sameSheet, type SheetPlan } from "./place-sheets";

/** A list that does not fit the workbook is left alone: it only informs. */
export function writeApplicationProperties(
  workbookPackage: OfficePackage,
  workbook: WorkbookPart,
  plan: SheetPlan,
): void {
  const part = ["extended-properties", "extendedProperties"]
    .map((kind) => workbook.packageRelationships.ofKind(kind)?.target)
    .find((target) => target !== undefined && workbookPackage.has(target));
  if (part === undefined) return;
  const document = new XmlDocument(workbookPackage.text(part, "the workbook"), part);
  const titles = child(child(document.root, "TitlesOfParts"), "vector");
  const pairs = child(child(document.root, "HeadingPairs"), "vector");
  const countElement = child(children(pairs, "variant")[1], "i4");
  if (!titles || !countElement) return;
  const count = Number(document.innerSource(countElement));
  const worksheets = titles.children.slice(0, count);
  const last = worksheets[count - 1];
  if (!last || count !== workbook.sheets.filter((sheet) => sheet.kind === "worksheet").length) return;

  const titleOf = (element: (typeof worksheets)[number]) => unescapeXml(document.innerSource(element));
  const gone = worksheets.filter((element) =>
    plan.removed.some(({ name }) => sameSheet(name, titleOf(element))),
  );
  const added = plan.order.filter(({ entry }) => entry === null);
  if (gone.length === 0 && added.length === 0) return;
  for (const element of gone) document.remove(element);
  document.insertAfter(
    last,
    added.map(({ name }) => `<${last.name}>${escapeXml(name)}</${last.name}>`).join(""),
  );
  const change = added.length - gone.length;
  document.replaceInner(countElement, String(count + change));
  document.setAttribute(titles, "size", String(titles.children.length + change));
  workbookPackage.write(part, document.toString());
}
