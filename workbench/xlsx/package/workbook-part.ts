/** The workbook part: which sheets there are, in order, and where each one's part is. */
import { fileMessages } from "../../../core/messages/en/file";
import type { Visibility } from "../../../core/workbook/cells";
import { WorkbookFileError } from "../workbook-file-error";
import { XmlDocument } from "../xml/xml-document";
import { child, children, isTrue, prefixedAttribute, type XmlElement } from "../xml/xml-tree";
import { ContentTypes } from "./content-types";
import { namespacesOf, type Namespaces } from "./namespaces";
import type { OfficePackage } from "./office-package";
import { Relationships } from "./relationships";

export interface SheetEntry {
  name: string;
  sheetId: number;
  visibility: Visibility;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet", … */
  kind: string;
  part: string;
  relationshipId: string;
  element: XmlElement;
}

export interface WorkbookPart {
  part: string;
  document: XmlDocument;
  relationships: Relationships;
  packageRelationships: Relationships;
  contentTypes: ContentTypes;
  namespaces: Namespaces;
  sheets: SheetEntry[];
  /** The element that lists the sheets. */
  sheetsElement: XmlElement;
  dateSystem: 1900 | 1904;
}

/** Throws WorkbookFileError where the package is not a spreadsheet, or lacks a part that it needs. */
export function openWorkbookPart(workbookPackage: OfficePackage): WorkbookPart {
  refuseOtherKinds(workbookPackage);
  const packageRelationships = new Relationships(workbookPackage, "");
  const main = packageRelationships.ofKind("officeDocument");
  if (!main) {
    throw new WorkbookFileError(
      "not-a-spreadsheet",
      fileMessages.notASpreadsheet("a zip package without an Office document in it"),
    );
  }
  const contentTypes = new ContentTypes(workbookPackage);
  refuseOtherDocuments(main.target, contentTypes.of(main.target));
  const source = workbookPackage.text(main.target, "every workbook");
  const document = new XmlDocument(source, main.target);
  if (document.root.local !== "workbook") {
    const kind = `a package whose main part is <${document.root.local}>`;
    throw new WorkbookFileError("not-a-spreadsheet", fileMessages.notASpreadsheet(kind));
  }
  const relationships = new Relationships(workbookPackage, main.target);
  const section = child(document.root, "sheets");
  if (!section) {
    throw new WorkbookFileError("not-xml", fileMessages.notXml(main.target, "it has no list of sheets"));
  }
  return {
    part: main.target,
    document,
    relationships,
    packageRelationships,
    contentTypes,
    namespaces: namespacesOf(document.root.attributes),
    sheets: children(section, "sheet").map((element) =>
      readSheetEntry(element, relationships, workbookPackage),
    ),
    sheetsElement: section,
    dateSystem: isTrue(child(document.root, "workbookPr")?.attributes.get("date1904")) ? 1904 : 1900,
  };
}

function readSheetEntry(element: XmlElement, relationships: Relationships, workbookPackage: OfficePackage) {
  const name = element.attributes.get("name") ?? "";
  const relationship = relationships.byId(prefixedAttribute(element, "id"));
  if (!relationship || relationship.external || !workbookPackage.has(relationship.target)) {
    const part = relationship?.target ?? "(unnamed)";
    throw new WorkbookFileError("missing-part", fileMessages.missingPart(part, `the sheet "${name}"`));
  }
  const state = element.attributes.get("state");
  const visibility: Visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
  return {
    name,
    sheetId: Number(element.attributes.get("sheetId") ?? 0),
    visibility,
    kind: relationship.kind,
    part: relationship.target,
    relationshipId: relationship.id,
    element,
  };
}

/** Zip packages of other programs, by the parts that they begin with. */
function refuseOtherKinds(workbookPackage: OfficePackage): void {
  const refuse = (kind: string): never => {
    throw new WorkbookFileError("not-a-spreadsheet", fileMessages.notASpreadsheet(kind));
  };
  if (workbookPackage.has("mimetype")) {
    const type = workbookPackage.bytes("mimetype", "the file").toString("latin1");
    if (type.includes("opendocument.spreadsheet")) refuse("an OpenDocument spreadsheet (.ods)");
    if (type.includes("opendocument")) refuse("an OpenDocument file, but not a spreadsheet");
  }
  if (workbookPackage.names().some((name) => name.endsWith(".iwa"))) refuse("an Apple iWork document");
  if (!workbookPackage.has("[Content_Types].xml")) refuse("an ordinary zip archive");
}

function refuseOtherDocuments(part: string, type: string): void {
  const refuse = (kind: string): never => {
    throw new WorkbookFileError("not-a-spreadsheet", fileMessages.notASpreadsheet(kind));
  };
  if (type.includes("wordprocessingml") || part.startsWith("word/")) refuse("a Word document");
  if (type.includes("presentationml") || part.startsWith("ppt/")) refuse("a PowerPoint presentation");
  if (type.includes("sheet.binary") || part.endsWith(".bin")) refuse("a binary Excel workbook (.xlsb)");
}
