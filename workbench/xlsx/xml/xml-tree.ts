/** A light XML tree that remembers where every element stands in its source, so that edits can leave the rest as it is. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import { unescapeXml } from "./xml-text";

export interface XmlElement {
  /** As written, with its prefix. */
  name: string;
  /** Without its prefix. */
  local: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** Offsets in the source: of "<", after the opening tag, of "</", after the closing tag. */
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  selfClosing: boolean;
}

/** The root element of `source`. Throws `doctype` or `not-xml`, naming `part`. */
export function parseXml(source: string, part: string): XmlElement {
  const broken = (detail: string) => new WorkbookFileError("not-xml", fileMessages.notXml(part, detail));
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  for (;;) {
    at = source.indexOf("<", at);
    if (at < 0) break;
    const skipped = skipNonElement(source, at, part);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const close = tagClose(source, at);
    if (close < 0) throw broken("a tag is not closed");
    if (source[at + 1] === "/") {
      const element = open.pop();
      const name = source.slice(at + 2, close).trim();
      if (element?.name !== name) throw broken(`</${name}> closes what was not opened`);
      element.closeStart = at;
      element.end = close + 1;
    } else {
      const element = readElement(source, at, close);
      const parent = open[open.length - 1];
      if (parent) parent.children.push(element);
      else if (root) throw broken("it has more than one root element");
      else root = element;
      if (!element.selfClosing) open.push(element);
    }
    at = close + 1;
  }
  const unclosed = open[open.length - 1];
  if (unclosed) throw broken(`<${unclosed.name}> is not closed`);
  if (!root) throw broken("it has no root element");
  return root;
}

/** Past a comment, CDATA section or processing instruction at `at`; `at` itself where an element stands there. */
function skipNonElement(source: string, at: number, part: string): number {
  const past = (terminator: string) => {
    const end = source.indexOf(terminator, at);
    if (end < 0) {
      throw new WorkbookFileError("not-xml", fileMessages.notXml(part, `"${terminator}" is missing`));
    }
    return end + terminator.length;
  };
  if (source.startsWith("<?", at)) return past("?>");
  if (source.startsWith("<!--", at)) return past("-->");
  if (source.startsWith("<![CDATA[", at)) return past("]]>");
  if (source.startsWith("<!", at)) throw new WorkbookFileError("doctype", fileMessages.doctype(part));
  return at;
}

/** The offset of the ">" that closes the tag at `at`, or -1. Quoted attribute values may hold ">". */
function tagClose(source: string, at: number): number {
  let quote = "";
  for (let i = at + 1; i < source.length; i++) {
    const char = source.charAt(i);
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === '"' || char === "'") quote = char;
    else if (char === ">") return i;
  }
  return -1;
}

/** With the blank before it: name, value in double quotes, value in single quotes. */
export const ATTRIBUTE = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readElement(source: string, at: number, close: number): XmlElement {
  const selfClosing = source[close - 1] === "/";
  const tag = source.slice(at + 1, selfClosing ? close - 1 : close);
  const name = /^[^\s]*/.exec(tag)?.[0] ?? "";
  const attributes = new Map<string, string>();
  for (const match of tag.slice(name.length).matchAll(ATTRIBUTE)) {
    if (match[1] !== undefined) attributes.set(match[1], unescapeXml(match[2] ?? match[3] ?? ""));
  }
  return {
    name,
    local: localName(name),
    attributes,
    children: [],
    start: at,
    openEnd: close + 1,
    closeStart: close + 1,
    end: close + 1,
    selfClosing,
  };
}

/** "x:row" → "row". */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child with this local name. */
export function child(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.local === local);
}

/** All children with this local name. */
export function children(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** An attribute that is written with any prefix (`r:id`), by its local name. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
