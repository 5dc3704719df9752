/** Tables (list objects) of one sheet. */
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { OfficePackage } from "../package/office-package";
import type { Relationships } from "../package/relationships";
import { parseXml } from "../xml/xml-tree";

export function readTables(
  workbookPackage: OfficePackage,
  relationships: Relationships,
): SheetSnapshot["tables"] {
  return relationships.list.flatMap(({ kind, target }) => {
    if (kind !== "table" || !workbookPackage.has(target)) return [];
    const { attributes } = parseXml(workbookPackage.text(target, "a table"), target);
    const range = parseRangeAddress(attributes.get("ref") ?? "");
    if (!range) return [];
    const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
    return [{ name, range, headerRow: attributes.get("headerRowCount") !== "0" }];
  });
}
