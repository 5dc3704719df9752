/** An .xlsx or .xlsm package → WorkbookSnapshot. */
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from "../../core/workbook/snapshot";
import { OfficePackage } from "./package/office-package";
import { Relationships } from "./package/relationships";
import { openWorkbookPart, type SheetEntry, type WorkbookPart } from "./package/workbook-part";
import { readCellFormats } from "./read/cell-formats";
import { readSheet, type SheetReadingContext } from "./read/read-sheet";
import { readSharedStrings, type SharedStrings } from "./read/shared-strings";
import { readNotes } from "./read/sheet-notes";
import { readTables } from "./read/sheet-tables";
import { XmlCursor } from "./xml/xml-cursor";
import { asUtf8 } from "./xml/xml-encoding";
import { unescapeXml } from "./xml/xml-text";
import { child, children, parseXml } from "./xml/xml-tree";

export interface CaptureEnvironment {
  /** BCP 47. */
  locale: string;
  /** IANA. */
  timeZone: string;
}

/** How far reading has come, in bytes of sheet XML. */
export interface CaptureProgress {
  sheet: string;
  done: number;
  total: number;
}

/** `name` is the file's name without its folder. Throws WorkbookFileError where the bytes are no readable workbook. */
export function captureWorkbook(
  bytes: Uint8Array,
  name: string,
  environment: CaptureEnvironment,
  onProgress?: (progress: CaptureProgress) => void,
): WorkbookSnapshot {
  const workbookPackage = new OfficePackage(bytes);
  const workbook = openWorkbookPart(workbookPackage);
  const shared = {
    strings: readStrings(workbookPackage, workbook),
    formats: readFormats(workbookPackage, workbook),
    dateSystem: workbook.dateSystem,
  };
  const total = workbook.sheets.reduce((sum, sheet) => sum + workbookPackage.sizeOf(sheet.part), 0);
  let before = 0;
  const sheets = workbook.sheets.map((entry) => {
    const onBytes = (done: number) => onProgress?.({ sheet: entry.name, done: before + done, total });
    onBytes(0);
    const sheet = captureSheet(workbookPackage, entry, { ...shared, onBytes });
    before += workbookPackage.sizeOf(entry.part);
    return sheet;
  });
  return {
    name,
    locale: environment.locale,
    timeZone: environment.timeZone,
    dateSystem: workbook.dateSystem,
    sheets,
    definedNames: readDefinedNames(workbook),
  };
}

function readStrings(workbookPackage: OfficePackage, workbook: WorkbookPart): SharedStrings {
  const part = workbook.relationships.ofKind("sharedStrings")?.target;
  if (part === undefined || !workbookPackage.has(part)) return { texts: [], boldness: new Map() };
  return readSharedStrings(new XmlCursor(asUtf8(workbookPackage.bytes(part, "the workbook"), part), part));
}

function readFormats(workbookPackage: OfficePackage, workbook: WorkbookPart) {
  const root = (kind: string) => {
    const part = workbook.relationships.ofKind(kind)?.target;
    if (part === undefined || !workbookPackage.has(part)) return undefined;
    return parseXml(workbookPackage.text(part, "the workbook"), part);
  };
  const styles = root("styles");
  return styles ? readCellFormats(styles, root("theme")) : [];
}

function captureSheet(
  workbookPackage: OfficePackage,
  entry: SheetEntry,
  context: SheetReadingContext,
): SheetSnapshot {
  const sheet = { ...emptySheet(entry.name), visibility: entry.visibility };
  if (entry.kind === "chartsheet") return { ...sheet, type: "chart" };
  if (entry.kind !== "worksheet") return { ...sheet, type: "other" };
  const bytes = asUtf8(workbookPackage.bytes(entry.part, `the sheet "${entry.name}"`), entry.part);
  const content = readSheet(bytes, entry.part, context);
  const relationships = new Relationships(workbookPackage, entry.part);
  const { rows, columns } = usedSize(content.values);
  return {
    ...sheet,
    ...content,
    hiddenRows: content.hiddenRows.filter((row) => row < rows),
    hiddenColumns: content.hiddenColumns.flatMap(([first, last]) => {
      const end = Math.min(last, columns - 1);
      return Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
    }),
    tables: readTables(workbookPackage, relationships),
    notes: readNotes(workbookPackage, relationships),
  };
}

function usedSize(values: readonly (readonly unknown[])[]) {
  let columns = 0;
  for (const row of values) columns = Math.max(columns, row.length);
  return { rows: values.length, columns };
}

/** Names of the whole workbook, as Excel lists them: not those of one sheet, nor Excel's own (`_xlnm.…`). */
function readDefinedNames(workbook: WorkbookPart): WorkbookSnapshot["definedNames"] {
  const { document } = workbook;
  return children(child(document.root, "definedNames"), "definedName").flatMap((element) => {
    const name = element.attributes.get("name") ?? "";
    if (element.attributes.has("localSheetId") || name.startsWith("_xlnm.")) return [];
    return [{ name, refersTo: `=${unescapeXml(document.innerSource(element))}` }];
  });
}
