/** [Content_Types].xml: which kind of content each part holds. */
import { escapeXml } from "../xml/xml-text";
import { XmlDocument } from "../xml/xml-document";
import { children, type XmlElement } from "../xml/xml-tree";
import type { OfficePackage } from "./office-package";

const PART = "[Content_Types].xml";

export class ContentTypes {
  private readonly document: XmlDocument;
  private readonly overrides = new Map<string, XmlElement>();
  private readonly defaults = new Map<string, string>();

  constructor(private readonly workbookPackage: OfficePackage) {
    this.document = new XmlDocument(workbookPackage.text(PART, "every workbook"), PART);
    for (const element of children(this.document.root, "Override")) {
      this.overrides.set((element.attributes.get("PartName") ?? "").toLowerCase(), element);
    }
    for (const element of children(this.document.root, "Default")) {
      const extension = element.attributes.get("Extension") ?? "";
      this.defaults.set(extension.toLowerCase(), element.attributes.get("ContentType") ?? "");
    }
  }

  /** The content type of a part; "" where the package names none. */
  of(part: string): string {
    const override = this.overrides.get(`/${part}`.toLowerCase());
    if (override) return override.attributes.get("ContentType") ?? "";
    return this.defaults.get(part.slice(part.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  }

  /** Says what parts of ours hold; what is said already stays where it stands. */
  set(parts: ReadonlyMap<string, string>): void {
    const { prefix, root } = this.document;
    for (const [part, type] of parts) {
      const override = this.overrides.get(`/${part}`.toLowerCase());
      if (override) this.document.setAttribute(override, "ContentType", type);
      else {
        const markup = `<${prefix}Override PartName="${escapeXml(`/${part}`)}" ContentType="${type}"/>`;
        this.document.append(root, markup);
      }
    }
  }

  setDefault(extension: string, type: string): void {
    if (this.defaults.has(extension)) return;
    this.defaults.set(extension, type);
    const first = this.document.root.children[0];
    const markup = `<${this.document.prefix}Default Extension="${extension}" ContentType="${type}"/>`;
    if (first) this.document.insertBefore(first, markup);
    else this.document.append(this.document.root, markup);
  }

  /** Forgets parts that are no longer in the package. */
  forget(parts: Iterable<string>): void {
    for (const part of parts) {
      const override = this.overrides.get(`/${part}`.toLowerCase());
      if (override) this.document.remove(override);
    }
  }

  save(): void {
    if (this.document.changed) this.workbookPackage.write(PART, this.document.toString());
  }
}
