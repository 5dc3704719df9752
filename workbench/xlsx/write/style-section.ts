/** One list of the styles part (fonts, fills, …): finds an item by its markup, or adds it at the end. */
import { withPrefix, type XmlDocument } from "../xml/xml-document";
import { child, type XmlElement } from "../xml/xml-tree";

/** Children of <styleSheet> in the schema's order (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

export class StyleSection {
  private readonly element: XmlElement | undefined;
  private readonly known = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;

  /** `defaults` are what an application takes for granted at the start of a list that is missing. */
  constructor(
    private readonly document: XmlDocument,
    private readonly name: string,
    defaults: readonly string[],
  ) {
    this.element = child(document.root, name);
    for (const item of this.element?.children ?? []) {
      const markup = document.sourceOf(item);
      if (!this.known.has(markup)) this.known.set(markup, this.count);
      this.count++;
    }
    if (this.count === 0) for (const markup of defaults) this.indexOf(markup);
  }

  /** The item's place in the list; it is added where no item has the same markup. */
  indexOf(markup: string): number {
    return this.indexOfSource(withPrefix(this.document.prefix, markup));
  }

  /** The same for markup that stands in the document already, prefixes and all. */
  indexOfSource(own: string): number {
    const known = this.known.get(own);
    if (known !== undefined) return known;
    const index = this.count++;
    this.known.set(own, index);
    this.added.push(own);
    return index;
  }

  save(): void {
    if (this.added.length === 0) return;
    const { document, element, name } = this;
    const markup = this.added.join("");
    if (element) {
      document.append(element, markup);
      document.setAttribute(element, "count", String(this.count));
    } else {
      const tag = document.prefix + name;
      document.insertInOrder(ORDER, name, `<${tag} count="${this.count}">${markup}</${tag}>`);
    }
  }
}
