/** Range: notes, rules, links, merges, clearing, and the ways to other ranges. */
import { overlaps, sameArea } from "../../../excel/workbook/area";
import { cellAt, changeCell, changeFormats, plainFormat } from "../../../excel/workbook/workbook-state";
import { NotModelled, serviceErrors } from "../../execution/service-error";
import { modelled, whole } from "../../execution/service-object";
import { putValue } from "../../spreadsheet/enter-value";
import { cellKey } from "../../spreadsheet/spreadsheet-state";
import { DataValidation } from "./data-validation";
import { Filter } from "./filter";
import { isCut } from "./is-cut";
import type { Place } from "./place";
import { protect } from "./protection";
import { RangeLook } from "./range-look";
import { RichTextValue } from "./rich-text";
import { textStyleOf } from "./text-style";

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type Keys =
  | ("getNote" | "getNotes" | "setNote" | "setNotes" | "clearNote")
  | ("getDataValidation" | "getDataValidations" | "setDataValidation" | "setDataValidations")
  | "clearDataValidations"
  | ("getRichTextValue" | "getRichTextValues" | "setRichTextValue" | "setRichTextValues")
  | ("merge" | "mergeAcross" | "breakApart" | "getMergedRanges" | "isPartOfMerge")
  | ("clear" | "clearFormat")
  | ("createFilter" | "getFilter" | "protect" | "canEdit")
  | ("getCell" | "offset" | "getSheet" | "activate");

export class Range extends RangeLook implements Pick<Google, Keys> {
  getNote = () => this.place.first((row, column) => this.#note(row, column));
  getNotes = () => this.place.map((row, column) => this.#note(row, column));
  #note = (row: number, column: number) => this.place.grid.cellNotes.get(cellKey(row, column)) ?? "";

  setNote(note: string | null): Google {
    this.place.each((row, column) => this.#setNote(row, column, note));
    return whole(this);
  }
  setNotes(notes: (string | null)[][]): Google {
    this.place.eachOf(notes, "setNotes", (row, column, note) => this.#setNote(row, column, note));
    return whole(this);
  }
  clearNote = () => this.setNote(null);

  #setNote(row: number, column: number, note: unknown): void {
    const { cellNotes } = this.place.grid;
    if (note === null || note === "") cellNotes.delete(cellKey(row, column));
    else if (typeof note === "string") cellNotes.set(cellKey(row, column), note);
    else throw serviceErrors.signature("SpreadsheetApp.Range.setNote", [note]);
  }

  getDataValidation = () => this.place.first((row, column) => this.#rule(row, column));
  getDataValidations = () => this.place.map((row, column) => this.#rule(row, column));
  #rule(row: number, column: number): GoogleValidation | null {
    const state = this.place.grid.dataValidations.get(cellKey(row, column));
    return state ? whole(new DataValidation(state, this.place.session)) : null;
  }

  setDataValidation(rule: GoogleValidation | null): Google {
    this.place.each((row, column) => this.#setRule(row, column, rule, "setDataValidation"));
    return whole(this);
  }
  setDataValidations(rules: (GoogleValidation | null)[][]): Google {
    this.place.eachOf(rules, "setDataValidations", (row, column, rule) =>
      this.#setRule(row, column, rule, "setDataValidations"),
    );
    return whole(this);
  }
  clearDataValidations = () => this.setDataValidation(null);

  #setRule(row: number, column: number, rule: unknown, method: string): void {
    const { dataValidations } = this.place.grid;
    if (rule === null) dataValidations.delete(cellKey(row, column));
    else
      dataValidations.set(
        cellKey(row, column),
        modelled(DataValidation, rule, `SpreadsheetApp.Range.${method}`).state,
      );
  }

  getRichTextValue = () => this.place.first((row, column) => this.#richText(row, column));
  getRichTextValues = () => this.place.map((row, column) => this.#richText(row, column));
  /** Null where the cell is not text. */
  #richText(row: number, column: number): GoogleRichText | null {
    const { value, link, formula, format } = cellAt(this.place.grid, row, column);
    if (formula !== null || typeof value === "number" || typeof value === "boolean") return null;
    return whole(new RichTextValue({ text: value ?? "", link, look: textStyleOf(format).look }));
  }

  setRichTextValue(value: GoogleRichText): Google {
    this.place.each((row, column) => this.#setRichText(row, column, value, "setRichTextValue"));
    return whole(this);
  }
  setRichTextValues(values: GoogleRichText[][]): Google {
    this.place.eachOf(values, "setRichTextValues", (row, column, value) =>
      this.#setRichText(row, column, value, "setRichTextValues"),
    );
    return whole(this);
  }
  /** The cell is text then, whatever it looks like. */
  #setRichText(row: number, column: number, value: unknown, method: string): void {
    const { document, grid } = this.place;
    const { text, link, look } = modelled(RichTextValue, value, `SpreadsheetApp.Range.${method}`).state;
    putValue(document.state, grid, row, column, text === "" ? null : text);
    const { format } = cellAt(grid, row, column);
    if (text !== "") changeCell(grid, row, column, { link, format: { ...format, ...look } });
  }

  merge(): Google {
    this.#merge([this.place.area]);
    return whole(this);
  }

  /** Each row by itself. */
  mergeAcross(): Google {
    const { row, rows, column, columns } = this.place.area;
    this.#merge(Array.from({ length: rows }, (_, i) => ({ row: row + i, column, rows: 1, columns })));
    return whole(this);
  }

  #merge(merges: readonly Place["area"][]): void {
    const { document, grid, area } = this.place;
    document.checkEdit(grid, area);
    this.#checkMerges();
    for (const what of ["rows", "columns"] as const)
      if (merges.some((merge) => isCut(merge, what, grid.freeze[what])))
        throw serviceErrors.mergeAcrossFrozen(what);
    const isFirst = (row: number, column: number) =>
      merges.some((merge) => merge.row === row && merge.column === column);
    this.place.each((row, column) => {
      if (!isFirst(row, column)) putValue(document.state, grid, row, column, null);
    });
    grid.merges = [...this.#otherMerges(), ...merges];
  }

  breakApart(): Google {
    this.place.document.checkEdit(this.place.grid, this.place.area);
    this.#checkMerges();
    this.place.grid.merges = this.#otherMerges();
    return whole(this);
  }

  getMergedRanges(): Google[] {
    const { document, session, grid, area } = this.place;
    document.check(grid);
    return grid.merges.filter((merge) => overlaps(merge, area)).map((merge) => session.rangeOf(grid, merge));
  }

  isPartOfMerge = () => this.getMergedRanges().length > 0;

  #otherMerges = () => this.place.grid.merges.filter((merge) => !overlaps(merge, this.place.area));

  #checkMerges(): void {
    const { area, grid } = this.place;
    const isPart = grid.merges.some((merge) => overlaps(merge, area) && !sameArea(union(merge, area), area));
    if (isPart) throw serviceErrors.partOfMerge();
  }

  /** Contents and looks. Whether rules and notes go, too, is not documented: here they stay. */
  clear(options: Record<string, unknown> = { contentsOnly: true, formatOnly: true }): Google {
    const known: Record<string, () => unknown> = {
      contentsOnly: () => this.clearContent(),
      formatOnly: () => this.clearFormat(),
      validationsOnly: () => this.clearDataValidations(),
      commentsOnly: () => this.clearNote(),
    };
    for (const [option, isWanted] of Object.entries(options)) {
      const clear = known[option];
      if (!clear) throw new NotModelled(`Range.clear({ ${option} })`);
      if (isWanted === true) clear();
    }
    return whole(this);
  }

  clearFormat(): Google {
    const { document, grid, area } = this.place;
    document.checkEdit(grid, area);
    if (grid.formatRules.some(({ areas }) => areas.some((other) => overlaps(other, area))))
      throw new NotModelled("Range.clearFormat() over conditional formats");
    changeFormats(grid, area, () => plainFormat);
    return whole(this);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const { document, grid, area } = this.place;
    document.checkEdit(grid, area);
    if (grid.filter) throw serviceErrors.filterExists();
    grid.filter = area;
    return whole(new Filter(this.place));
  }

  getFilter = () => this.getSheet().getFilter();

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { session, grid, area } = this.place;
    return whole(protect(session, grid, area));
  }

  canEdit(): boolean {
    const { document, grid, area } = this.place;
    try {
      document.checkEdit(grid, area);
      return true;
    } catch {
      return false;
    }
  }

  getCell(row: number, column: number): Google {
    const { area } = this.place;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns)
      throw new NotModelled("Range.getCell() outside the range");
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Google {
    const { session, grid, area } = this.place;
    return session.rangeOf(grid, {
      row: area.row + rows,
      column: area.column + columns,
      rows: numRows ?? area.rows,
      columns: numColumns ?? area.columns,
    });
  }

  getSheet(): GoogleSheet {
    return this.place.session.sheetOf(this.place.grid);
  }

  activate(): Google {
    const { document, grid } = this.place;
    document.check(grid);
    document.state.active = grid;
    document.state.selection = this.getA1Notation();
    return whole(this);
  }
}

function union(a: Place["area"], b: Place["area"]): Place["area"] {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
