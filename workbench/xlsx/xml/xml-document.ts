/** An XML part under edit: every change is a splice, so what is not named stays byte for byte. */
import { escapeXml } from "./xml-text";
import { ATTRIBUTE, parseXml, type XmlElement } from "./xml-tree";

interface Splice {
  at: number;
  remove: number;
  insert: string;
}

export class XmlDocument {
  readonly root: XmlElement;
  private readonly splices: Splice[] = [];
  private readonly appended = new Map<XmlElement, string[]>();

  constructor(
    readonly source: string,
    part: string,
  ) {
    this.root = parseXml(source, part);
  }

  get changed(): boolean {
    return this.splices.length > 0 || this.appended.size > 0;
  }

  /** "x:" where the document writes its elements with a prefix, else "". */
  get prefix(): string {
    const { name, local } = this.root;
    return name.slice(0, name.length - local.length);
  }

  /** The source text of an element, tags included. */
  sourceOf(element: XmlElement): string {
    return this.source.slice(element.start, element.end);
  }

  /** Raw text between an element's tags. */
  innerSource(element: XmlElement): string {
    return this.source.slice(element.openEnd, element.closeStart);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    if (element.attributes.get(name) === value) return;
    const tagStart = element.start + 1 + element.name.length;
    const tag = this.source.slice(tagStart, element.openEnd);
    const found = [...tag.matchAll(ATTRIBUTE)].find((attribute) => attribute[1] === name);
    this.splices.push({
      at: tagStart + (found?.index ?? 0),
      remove: found?.[0].length ?? 0,
      insert: ` ${name}="${escapeXml(value)}"`,
    });
  }

  /** Markup as the last child; several calls keep their order. */
  append(element: XmlElement, markup: string): void {
    const list = this.appended.get(element);
    if (list) list.push(markup);
    else this.appended.set(element, [markup]);
  }

  insertBefore(element: XmlElement, markup: string): void {
    this.splices.push({ at: element.start, remove: 0, insert: markup });
  }

  insertAfter(element: XmlElement, markup: string): void {
    this.splices.push({ at: element.end, remove: 0, insert: markup });
  }

  remove(element: XmlElement): void {
    this.replace(element, "");
  }

  replace(element: XmlElement, markup: string): void {
    this.splices.push({ at: element.start, remove: element.end - element.start, insert: markup });
  }

  replaceInner(element: XmlElement, markup: string): void {
    this.splices.push({
      at: element.openEnd,
      remove: element.closeStart - element.openEnd,
      insert: markup,
    });
  }

  /** Markup as a child of the root at its place in the schema's order of children. */
  insertInOrder(order: readonly string[], local: string, markup: string): void {
    const place = order.indexOf(local);
    const later = this.root.children.find((candidate) => order.indexOf(candidate.local) > place);
    if (later) this.insertBefore(later, markup);
    else this.append(this.root, markup);
  }

  toString(): string {
    const splices = [...this.splices];
    for (const [element, markup] of this.appended) {
      const insert = markup.join("");
      splices.push(
        element.selfClosing
          ? { at: element.openEnd - 2, remove: 2, insert: `>${insert}</${element.name}>` }
          : { at: element.closeStart, remove: 0, insert },
      );
    }
    splices.sort((a, b) => a.at - b.at || a.remove - b.remove);
    let text = "";
    let done = 0;
    for (const { at, remove, insert } of splices) {
      if (at < done) throw new Error("Two edits of one XML part overlap.");
      text += this.source.slice(done, at) + insert;
      done = at + remove;
    }
    return text + this.source.slice(done);
  }
}

/** Puts a prefix before every element name of freshly made markup, for documents that write theirs with one. */
export function withPrefix(prefix: string, markup: string): string {
  return prefix ? markup.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`) : markup;
}
