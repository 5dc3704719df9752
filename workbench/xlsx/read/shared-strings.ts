/** The table of strings that cells refer to by number. */
import type { XmlCursor } from "../xml/xml-cursor";
import { RichText, type Boldness } from "./rich-text";

export interface SharedStrings {
  texts: string[];
  /** Only strings whose runs decide by themselves whether the text is bold. */
  boldness: Map<number, Boldness>;
}

export function readSharedStrings(cursor: XmlCursor): SharedStrings {
  const texts: string[] = [];
  const boldness = new Map<number, Boldness>();
  const rich = new RichText(cursor);
  while (cursor.next()) {
    if (cursor.is("si")) {
      if (cursor.isClosing) {
        if (rich.boldness !== "as the cell") boldness.set(texts.length, rich.boldness);
        texts.push(rich.text);
      } else {
        rich.reset();
        if (cursor.isSelfClosing) texts.push("");
      }
    } else rich.read();
  }
  return { texts, boldness };
}
