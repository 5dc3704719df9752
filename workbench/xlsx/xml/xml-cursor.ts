/** Walks the tags of a large part as bytes, forward only, without building a tree or a string of the whole. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import { unescapeXml } from "./xml-text";

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const EQUALS = 0x3d;
const SPACE = 0x20;

export class XmlCursor {
  /** Of the tag that stands under the cursor: of "<", and after ">". */
  tagStart = 0;
  tagEnd = 0;
  /** The element's name without its prefix. */
  nameStart = 0;
  nameEnd = 0;
  attributesEnd = 0;
  isClosing = false;
  isSelfClosing = false;
  private depth = 0;

  /** `bytes` are UTF-8 without a byte order mark. */
  constructor(
    readonly bytes: Buffer,
    private readonly part: string,
  ) {}

  /** On to the next tag; false at the end. Throws `doctype` or `not-xml`. */
  next(): boolean {
    const { bytes } = this;
    const length = bytes.length;
    let at = this.tagEnd;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at >= length) {
        if (this.depth !== 0) throw this.broken("it ends before its last element is closed");
        return false;
      }
      const following = bytes[at + 1];
      if (following === BANG || following === QUESTION) at = this.skipMarkup(at);
      else break;
    }
    this.tagStart = at;
    this.isClosing = bytes[at + 1] === SLASH;
    at += this.isClosing ? 2 : 1;
    this.nameStart = at;
    for (; at < length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
    }
    this.nameEnd = at;
    for (; at < length; at++) {
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
        at++;
        while (at < length && bytes[at] !== byte) at++;
      }
    }
    if (at >= length) throw this.broken("a tag is not closed");
    this.tagEnd = at + 1;
    this.isSelfClosing = !this.isClosing && bytes[at - 1] === SLASH;
    this.attributesEnd = this.isSelfClosing ? at - 1 : at;
    if (this.isClosing) this.depth--;
    else if (!this.isSelfClosing) this.depth++;
    if (this.depth < 0) throw this.broken("an element is closed that was not opened");
    return true;
  }

  /** Whether the element's local name is `name` (ASCII). */
  is(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) {
      if (this.bytes[this.nameStart + i] !== name.charCodeAt(i)) return false;
    }
    return true;
  }

  /** The value of an attribute that is written without a prefix. */
  attribute(name: string): string | undefined {
    const { bytes } = this;
    let at = this.nameEnd;
    while (at < this.attributesEnd) {
      while (at < this.attributesEnd && (bytes[at] ?? 0) <= SPACE) at++;
      const start = at;
      while (at < this.attributesEnd && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at++;
      const end = at;
      while (at < this.attributesEnd && bytes[at] !== DOUBLE_QUOTE && bytes[at] !== SINGLE_QUOTE) at++;
      const quote = bytes[at];
      const valueStart = ++at;
      while (at < this.attributesEnd && bytes[at] !== quote) at++;
      if (end - start === name.length && bytes.toString("latin1", start, end) === name) {
        return this.text(valueStart, at);
      }
      at++;
    }
    return undefined;
  }

  /** Text between two offsets, entities and CDATA resolved. */
  text(start: number, end: number): string {
    return unescapeXml(this.bytes.toString("utf8", start, end));
  }

  private skipMarkup(at: number): number {
    const starts = (text: string) => this.bytes.toString("latin1", at, at + text.length) === text;
    const past = (terminator: string) => {
      const end = this.bytes.indexOf(terminator, at, "latin1");
      if (end < 0) throw this.broken(`"${terminator}" is missing`);
      return end + terminator.length;
    };
    if (starts("<?")) return past("?>");
    if (starts("<!--")) return past("-->");
    if (starts("<![CDATA[")) return past("]]>");
    throw new WorkbookFileError("doctype", fileMessages.doctype(this.part));
  }

  private broken(detail: string): WorkbookFileError {
    return new WorkbookFileError("not-xml", fileMessages.notXml(this.part, detail));
  }
}
