/** Notes and threaded comments of one sheet. */
import { parseCellAddress } from "../../../core/workbook/a1";
import type { CellText } from "../../../core/workbook/cells";
import type { OfficePackage } from "../package/office-package";
import type { Relationships } from "../package/relationships";
import { unescapeCellText, unescapeXml } from "../xml/xml-text";
import { child, children, parseXml, type XmlElement } from "../xml/xml-tree";

/** A threaded comment also has a note that says that this version cannot show it: the thread's own words count. */
export function readNotes(workbookPackage: OfficePackage, relationships: Relationships): CellText[] {
  const notes = new Map<string, string>();
  const legacy = relationships.ofKind("comments");
  if (legacy && workbookPackage.has(legacy.target)) {
    const source = workbookPackage.text(legacy.target, "the notes");
    for (const comment of children(child(parseXml(source, legacy.target), "commentList"), "comment")) {
      const text = child(comment, "text");
      notes.set(comment.attributes.get("ref") ?? "", unescapeCellText(text ? joinText(source, text) : ""));
    }
  }
  const threads = new Map<string, string[]>();
  for (const relationship of relationships.list) {
    if (relationship.kind !== "threadedComment" || !workbookPackage.has(relationship.target)) continue;
    const source = workbookPackage.text(relationship.target, "the comments");
    for (const comment of children(parseXml(source, relationship.target), "threadedComment")) {
      const cell = comment.attributes.get("ref") ?? "";
      const text = child(comment, "text");
      const said = text ? unescapeXml(source.slice(text.openEnd, text.closeStart)) : "";
      threads.set(cell, [...(threads.get(cell) ?? []), said]);
    }
  }
  for (const [cell, said] of threads) notes.set(cell, said.join("\n"));
  return [...notes].flatMap(([cell, text]): CellText[] => {
    const place = parseCellAddress(cell);
    return place && text !== "" ? [[place.row, place.column, text]] : [];
  });
}

/** The text of every `<t>` below an element, phonetic hints left out. */
function joinText(source: string, element: XmlElement): string {
  return element.children
    .map((inner) => {
      if (inner.local === "t") return unescapeXml(source.slice(inner.openEnd, inner.closeStart));
      return inner.local === "rPh" ? "" : joinText(source, inner);
    })
    .join("");
}
