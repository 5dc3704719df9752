/** Links of a sheet's cells: to the web, or to places in this workbook. */
import { parseCellAddress, parseRangeAddress } from "../../../core/workbook/a1";
import type { Relationships } from "../../xlsx/package/relationships";
import type { XmlDocument } from "../../xlsx/xml/xml-document";
import { child, children, prefixedAttribute } from "../../xlsx/xml/xml-tree";

export interface GridLink {
  row: number;
  column: number;
  url: string;
}

/** `sheetIds`: the grid's ids of sheets by name. A link that leads nowhere is left out. */
export function readLinks(
  frame: XmlDocument,
  relationships: Relationships,
  sheetIds: ReadonlyMap<string, string>,
): GridLink[] {
  return children(child(frame.root, "hyperlinks"), "hyperlink").flatMap((element) => {
    const place = parseRangeAddress(element.attributes.get("ref") ?? "");
    const target = relationships.byId(prefixedAttribute(element, "id"))?.target;
    const url = target ?? placeInGrid(element.attributes.get("location") ?? "", sheetIds);
    return place && url !== null ? [{ row: place.row, column: place.column, url }] : [];
  });
}

/** "'Key results'!B4" → "#gid=sheet-3&range=B4" */
function placeInGrid(location: string, sheetIds: ReadonlyMap<string, string>): string | null {
  const mark = location.lastIndexOf("!");
  const name = location.slice(0, mark).replace(/^'|'$/g, "").replace(/''/g, "'");
  const cell = location.slice(mark + 1).replace(/\$/g, "");
  const id = sheetIds.get(name);
  return id !== undefined && parseCellAddress(cell) ? `#gid=${id}&range=${cell}` : null;
}
