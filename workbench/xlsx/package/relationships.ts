/** The relationships of one part: how it names the other parts that it uses. */
import { escapeXml } from "../xml/xml-text";
import { XmlDocument } from "../xml/xml-document";
import { children, type XmlElement } from "../xml/xml-tree";
import { PACKAGE_RELATIONSHIPS, XML_HEADER } from "./namespaces";
import type { OfficePackage } from "./office-package";
import { relationshipsPartOf, relativeTarget, resolveTarget } from "./part-names";

export interface Relationship {
  id: string;
  /** The last word of the type's address: "worksheet", "styles", … */
  kind: string;
  /** A part name; for external targets whatever is written. */
  target: string;
  external: boolean;
  element: XmlElement;
}

export class Relationships {
  readonly list: Relationship[];
  private readonly document: XmlDocument;
  private readonly usedIds: Set<string>;

  /** `source` is "" for the package itself. A part without relationships has an empty list. */
  constructor(
    private readonly workbookPackage: OfficePackage,
    private readonly source: string,
  ) {
    const part = relationshipsPartOf(source);
    const text = workbookPackage.has(part)
      ? workbookPackage.text(part, "the workbook")
      : `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;
    this.document = new XmlDocument(text, part);
    this.list = children(this.document.root, "Relationship").map((element) =>
      readRelationship(source, element),
    );
    this.usedIds = new Set(this.list.map((relationship) => relationship.id.toLowerCase()));
  }

  ofKind(kind: string): Relationship | undefined {
    return this.list.find((relationship) => relationship.kind === kind && !relationship.external);
  }

  byId(id: string | undefined): Relationship | undefined {
    return this.list.find((relationship) => relationship.id === id);
  }

  /** Adds one and gives its id. `type` is the whole address. */
  add(type: string, target: string): string {
    let number = this.usedIds.size + 1;
    while (this.usedIds.has(`rid${number}`)) number++;
    const id = `rId${number}`;
    this.usedIds.add(`rid${number}`);
    this.document.append(
      this.document.root,
      relationshipMarkup(this.document.prefix, id, type, relativeTarget(this.source, target)),
    );
    return id;
  }

  remove(relationship: Relationship): void {
    this.document.remove(relationship.element);
  }

  save(): void {
    if (this.document.changed) {
      this.workbookPackage.write(relationshipsPartOf(this.source), this.document.toString());
    }
  }
}

function readRelationship(source: string, element: XmlElement): Relationship {
  const external = element.attributes.get("TargetMode") === "External";
  const target = element.attributes.get("Target") ?? "";
  const type = element.attributes.get("Type") ?? "";
  return {
    id: element.attributes.get("Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    target: external ? target : resolveTarget(source, target),
    external,
    element,
  };
}

function relationshipMarkup(prefix: string, id: string, type: string, target: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
}

/** A whole relationships part of our own: ids are rId1, rId2, … in order. */
export function relationshipsXml(source: string, list: readonly { type: string; target: string }[]): string {
  const rows = list.map(({ type, target }, i) =>
    relationshipMarkup("", `rId${i + 1}`, type, relativeTarget(source, target)),
  );
  return `${XML_HEADER}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${rows.join("")}</Relationships>`;
}
