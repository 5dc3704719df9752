/** Spreadsheet: the document's sheets, names and settings. */
import { NotModelled, serviceErrors } from "../../execution/service-error";
import { modelled, ServiceObject, whole } from "../../execution/service-object";
import { addGrid } from "../../spreadsheet/spreadsheet-state";
import { namedAreas } from "../../spreadsheet/named-areas";
import { NamedRange, putName, removeName } from "./named-range";
import { protectionsOf } from "./protections-of";
import { RangeBase } from "./range-base";
import type { Session } from "./session";
import { editedDocument } from "./session";
import { Sheet } from "./sheet";

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Keys =
  | ("getId" | "getUrl" | "getName" | "getSpreadsheetLocale" | "getSpreadsheetTimeZone")
  | ("getSheets" | "getNumSheets" | "getSheetByName" | "getSheetById" | "getActiveSheet")
  | ("insertSheet" | "deleteSheet" | "setActiveSheet" | "moveActiveSheet" | "getRange")
  | ("getNamedRanges" | "getRangeByName" | "setNamedRange" | "removeNamedRange")
  | ("getProtections" | "toast");

export interface Toast {
  message: string;
  title: string | null;
}

export const SPREADSHEET_ID = "rig-spreadsheet";

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export class Spreadsheet extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "Spreadsheet";

  constructor(
    private readonly session: Session,
    private readonly toasts: Toast[],
  ) {
    super();
  }

  getId = () => SPREADSHEET_ID;
  getUrl = () => `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`;
  getName = () => this.session.document.state.name;
  getSpreadsheetLocale = () => this.session.document.state.locale;
  getSpreadsheetTimeZone = () => this.session.document.state.timeZone;

  getSheets = () => this.session.document.state.sheets.map((grid) => this.session.sheetOf(grid));
  getNumSheets = () => this.session.document.state.sheets.length;

  getSheetByName(name: string): GoogleSheet | null {
    if (typeof name !== "string")
      throw serviceErrors.signature("SpreadsheetApp.Spreadsheet.getSheetByName", [name]);
    const grid = this.session.document.state.sheets.find((one) => same(one.name, name));
    return grid ? this.session.sheetOf(grid) : null;
  }

  getSheetById(id: number): GoogleSheet | null {
    const grid = this.session.document.state.sheets.find(({ gridId }) => gridId === id);
    return grid ? this.session.sheetOf(grid) : null;
  }

  getActiveSheet(): GoogleSheet {
    const { active } = this.session.document.state;
    if (!active) throw new NotModelled("a document without a visible sheet");
    return this.session.sheetOf(active);
  }

  /** By name, and 0-based index: without one, right after the active sheet. The new sheet is the active one. */
  insertSheet(...args: unknown[]): GoogleSheet {
    const { document } = this.session;
    const { state } = document;
    const [name, index] = args;
    if (args.length < 1 || args.length > 2 || typeof name !== "string" || !isIndex(index))
      throw new NotModelled("Spreadsheet.insertSheet() but by name and index");
    if (state.sheets.some((one) => same(one.name, name))) throw serviceErrors.sheetExists(name);
    document.checkSize(1000 * 26);
    const at = index ?? (state.active ? state.sheets.indexOf(state.active) + 1 : state.sheets.length);
    const grid = addGrid(state, name);
    state.sheets.splice(state.sheets.indexOf(grid), 1);
    state.sheets.splice(at, 0, grid);
    state.active = grid;
    return this.session.sheetOf(grid);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const { grid } = modelled(Sheet, sheet, "SpreadsheetApp.Spreadsheet.deleteSheet");
    const { state } = editedDocument(this.session, grid);
    const { rowCount: rows, columnCount: columns } = grid;
    this.session.document.checkEdit(grid, { row: 0, column: 0, rows, columns });
    const others = state.sheets.filter((other) => other !== grid);
    if (others.length === 0) throw serviceErrors.lastSheet();
    const visible = others.find(({ visibility }) => visibility === "visible");
    if (!visible) throw serviceErrors.lastVisibleSheet();
    state.sheets = others;
    grid.isDeleted = true;
    state.isStale = true;
    if (state.active === grid) state.active = visible;
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    modelled(Sheet, sheet, "SpreadsheetApp.Spreadsheet.setActiveSheet");
    return sheet.activate();
  }

  /** 1-based. */
  moveActiveSheet(position: number): void {
    const { state } = this.session.document;
    const { active } = state;
    if (!active) throw new NotModelled("a document without a visible sheet");
    if (position < 1 || position > state.sheets.length)
      throw new NotModelled("Spreadsheet.moveActiveSheet() outside the document");
    state.sheets = state.sheets.filter((other) => other !== active);
    state.sheets.splice(position - 1, 0, active);
  }

  /** "'Sheet name'!A1:B2", or an address on the active sheet. */
  getRange(address: string): GoogleRange {
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
    if (!match) return this.getActiveSheet().getRange(address);
    const sheet = this.getSheetByName((match[1] ?? match[2] ?? "").replace(/''/g, "'"));
    if (!sheet) throw serviceErrors.noRange();
    return sheet.getRange(match[3] ?? "");
  }

  getNamedRanges = () =>
    namedAreas(this.session.document.state).map(({ name }) =>
      whole<GoogleAppsScript.Spreadsheet.NamedRange>(new NamedRange(this.session, name)),
    );

  getRangeByName(name: string): GoogleRange | null {
    const found = namedAreas(this.session.document.state).find((one) => same(one.name, name));
    return found ? this.session.rangeOf(found.grid, found.area) : null;
  }

  setNamedRange(name: string, range: GoogleRange): void {
    const { place } = modelled(RangeBase, range, "SpreadsheetApp.Spreadsheet.setNamedRange");
    putName(this.session, name, place);
  }

  removeNamedRange(name: string): void {
    removeName(this.session, name);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    const method = "SpreadsheetApp.Spreadsheet.getProtections";
    return this.session.document.state.sheets.flatMap((grid) =>
      protectionsOf(this.session, grid, type, method),
    );
  }

  toast(message: string, title: string | null = null): void {
    this.toasts.push({ message, title });
  }
}

const isIndex = (index: unknown): index is number | undefined =>
  index === undefined || (typeof index === "number" && Number.isInteger(index) && index >= 0);
