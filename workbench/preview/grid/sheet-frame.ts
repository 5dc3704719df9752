/** What stands around the cells of a sheet: view, columns, rules, formats, links. Read from the part without its cells, which are most of it. */
import { XmlDocument } from "../../xlsx/xml/xml-document";
import { XmlCursor } from "../../xlsx/xml/xml-cursor";

export function sheetFrame(bytes: Buffer, part: string): XmlDocument {
  const cursor = new XmlCursor(bytes, part);
  let cellsStart = -1;
  while (cursor.next()) {
    if (!cursor.is("sheetData")) continue;
    if (cursor.isSelfClosing) break;
    if (!cursor.isClosing) cellsStart = cursor.tagEnd;
    else
      return new XmlDocument(
        bytes.toString("utf8", 0, cellsStart) + bytes.toString("utf8", cursor.tagStart),
        part,
      );
  }
  return new XmlDocument(bytes.toString("utf8"), part);
}
