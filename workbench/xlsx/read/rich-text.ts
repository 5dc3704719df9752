/** Text that may come in runs: joins them, leaves phonetic hints out, and notes whether all of it is bold. */
import type { XmlCursor } from "../xml/xml-cursor";
import { unescapeCellText } from "../xml/xml-text";

export type Boldness = "bold" | "not bold" | "as the cell";

export class RichText {
  text = "";
  boldness: Boldness = "as the cell";
  private textStart = 0;
  private inPhonetic = false;
  private run: Boldness = "as the cell";
  private firstRun = true;

  constructor(private readonly cursor: XmlCursor) {}

  reset(): void {
    this.text = "";
    this.boldness = "as the cell";
    this.inPhonetic = false;
    this.run = "as the cell";
    this.firstRun = true;
  }

  /** Takes in the tag under the cursor; tags that are none of its own do no harm. */
  read(): void {
    const { cursor } = this;
    if (cursor.is("t")) {
      if (cursor.isClosing) this.endText();
      else this.textStart = cursor.tagEnd;
    } else if (cursor.is("rPh")) this.inPhonetic = !cursor.isClosing && !cursor.isSelfClosing;
    else if (cursor.is("r")) this.run = "as the cell";
    else if (cursor.is("rPr")) {
      if (!cursor.isClosing) this.run = "not bold";
    } else if (cursor.is("b") && !cursor.isClosing) {
      const value = cursor.attribute("val");
      this.run = value === "0" || value === "false" ? "not bold" : "bold";
    }
  }

  private endText(): void {
    if (this.inPhonetic) return;
    const piece = unescapeCellText(this.cursor.text(this.textStart, this.cursor.tagStart));
    this.text += piece;
    if (piece.trim() === "") return;
    if (this.firstRun) this.boldness = this.run;
    else if (this.boldness !== this.run) this.boldness = "not bold";
    this.firstRun = false;
  }
}
