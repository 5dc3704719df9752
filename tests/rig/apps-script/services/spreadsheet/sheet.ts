/** Sheet: its place in the document, its looks, its rules and what stands over its cells. */
import { plainFormat } from "../../../excel/workbook/workbook-state";
import { NotModelled, serviceErrors } from "../../execution/service-error";
import { modelled, whole } from "../../execution/service-object";
import { renameGrid } from "../../spreadsheet/rename-grid";
import { colorText, parseColor } from "./color";
import { ConditionalFormatRule } from "./conditional-format";
import { SheetType } from "./enums";
import { Filter } from "./filter";
import { Place } from "./place";
import { protectionsOf } from "./protections-of";
import { protect } from "./protection";
import { Range } from "./range";
import { RangeBase } from "./range-base";
import { RangeList } from "./range-list";
import { editedDocument } from "./session";
import { SheetCharts } from "./sheet-charts";

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Keys =
  | ("setName" | "getType" | "activate" | "hideSheet" | "showSheet" | "isSheetHidden")
  | ("getTabColor" | "setTabColor" | "hasHiddenGridlines" | "setHiddenGridlines")
  | ("getConditionalFormatRules" | "setConditionalFormatRules" | "clearConditionalFormatRules")
  | ("getProtections" | "protect" | "getFilter" | "getRangeList")
  | ("clear" | "clearContents" | "clearFormats" | "clearNotes")
  | ("setActiveRange" | "setCurrentCell");

export class Sheet extends SheetCharts implements Pick<Google, Keys> {
  setName(name: string): Google {
    const { state } = editedDocument(this.session, this.grid);
    const isTaken = state.sheets.some(
      (other) => other !== this.grid && other.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken) throw serviceErrors.sheetExists(name);
    renameGrid(state, this.grid, name);
    return whole(this);
  }

  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return whole(SheetType.GRID);
  }

  activate(): Google {
    const { document } = this.session;
    document.check(this.grid);
    document.state.active = this.grid;
    document.state.selection = "A1";
    return whole(this);
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    return modelled(RangeBase, range, "SpreadsheetApp.Sheet.setActiveRange") && range.activate();
  }

  setCurrentCell(cell: GoogleRange): GoogleRange {
    return this.setActiveRange(cell);
  }

  hideSheet(): Google {
    const { state } = editedDocument(this.session, this.grid);
    const others = state.sheets.filter((other) => other !== this.grid && other.visibility === "visible");
    if (others.length === 0) throw serviceErrors.lastVisibleSheet();
    this.grid.visibility = "hidden";
    if (state.active === this.grid) state.active = others[0] ?? null;
    return whole(this);
  }

  showSheet(): Google {
    editedDocument(this.session, this.grid);
    this.grid.visibility = "visible";
    return whole(this);
  }

  isSheetHidden(): boolean {
    this.session.document.check(this.grid);
    return this.grid.visibility !== "visible";
  }

  getTabColor(): string | null {
    this.session.document.check(this.grid);
    return this.grid.tabColor === "" ? null : colorText(this.grid.tabColor, "");
  }

  setTabColor(color: string | null): Google {
    editedDocument(this.session, this.grid);
    this.grid.tabColor = parseColor(color) ?? "";
    return whole(this);
  }

  hasHiddenGridlines(): boolean {
    this.session.document.check(this.grid);
    return !this.grid.showGridlines;
  }

  setHiddenGridlines(isHidden: boolean): Google {
    editedDocument(this.session, this.grid);
    this.grid.showGridlines = !isHidden;
    return whole(this);
  }

  getConditionalFormatRules(): GoogleRule[] {
    this.session.document.check(this.grid);
    return this.grid.formatRules.map((rule) =>
      whole(new ConditionalFormatRule(rule, this.grid, this.session)),
    );
  }

  /** Replaces all of the sheet's rules, whoever made them. */
  setConditionalFormatRules(rules: GoogleRule[]): void {
    const method = "SpreadsheetApp.Sheet.setConditionalFormatRules";
    if (!Array.isArray(rules)) throw serviceErrors.signature(method, [rules]);
    editedDocument(this.session, this.grid);
    const ours = rules.map((rule) => modelled(ConditionalFormatRule, rule, method));
    if (ours.some(({ grid }) => grid !== this.grid))
      throw new NotModelled("rules with ranges of another sheet");
    this.grid.formatRules = ours.map(({ state }) => state);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return protectionsOf(this.session, this.grid, type, "SpreadsheetApp.Sheet.getProtections");
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return whole(protect(this.session, this.grid, null));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    this.session.document.check(this.grid);
    const { filter } = this.grid;
    return filter && whole(new Filter(new Place(this.session, this.grid, filter)));
  }

  getRangeList(addresses: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const method = "SpreadsheetApp.Sheet.getRangeList";
    if (!Array.isArray(addresses)) throw serviceErrors.signature(method, [addresses]);
    return whole(new RangeList(addresses.map((address) => modelled(Range, this.getRange(address), method))));
  }

  /** Contents and looks. Whether rules and notes go, too, is not documented: here they stay. */
  clear(...options: unknown[]): Google {
    if (options.length > 0) throw new NotModelled("Sheet.clear(options)");
    this.clearContents();
    return this.clearFormats();
  }

  clearContents(): Google {
    if (this.grid.cells.size > 0) this.getDataRange().clearContent();
    return whole(this);
  }

  /** Conditional formats are looks, too. */
  clearFormats(): Google {
    editedDocument(this.session, this.grid);
    for (const [key, cell] of this.grid.cells) {
      if (cell.value === null && cell.formula === null) this.grid.cells.delete(key);
      else cell.format = plainFormat;
    }
    this.grid.formatRules = [];
    return whole(this);
  }

  clearNotes(): Google {
    editedDocument(this.session, this.grid);
    this.grid.cellNotes.clear();
    return whole(this);
  }
}
