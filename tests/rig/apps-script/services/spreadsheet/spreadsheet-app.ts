/** SpreadsheetApp: the way to the document that the script belongs to. */
import { serviceErrors } from "../../execution/service-error";
import { modelled, ServiceObject, whole } from "../../execution/service-object";
import type { SheetsDocument } from "../../spreadsheet/document";
import { newConditionalFormatRule } from "./conditional-format";
import { newDataValidation } from "./data-validation";
import * as enums from "./enums";
import { Place } from "./place";
import { Range } from "./range";
import { RichTextValueBuilder } from "./rich-text";
import type { Session } from "./session";
import { Sheet } from "./sheet";
import { TextStyleBuilder } from "./text-style";
import type { Toast } from "./spreadsheet";
import { Spreadsheet } from "./spreadsheet";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Keys =
  | (
      | "getActive"
      | "getActiveSpreadsheet"
      | "getActiveSheet"
      | "setActiveSheet"
      | "setActiveRange"
      | "getUi"
      | "flush"
    )
  | ("newDataValidation" | "newConditionalFormatRule" | "newRichTextValue" | "newTextStyle");

function newSession(document: SheetsDocument, toasts: Toast[]): Session {
  const session: Session = {
    document,
    rangeOf: (grid, area) => whole(new Range(new Place(session, grid, area))),
    sheetOf: (grid) => whole(new Sheet(session, grid)),
    spreadsheet: () => whole(new Spreadsheet(session, toasts)),
  };
  return session;
}

export class SpreadsheetApp extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "SpreadsheetApp";
  readonly #session: Session;
  readonly #window: ServiceObject | null;
  readonly ProtectionType = enums.ProtectionType;
  readonly SheetType = enums.SheetType;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly BorderStyle = enums.BorderStyle;
  readonly ColorType = enums.ColorType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly BooleanCriteria = enums.BooleanCriteria;

  constructor(
    document: SheetsDocument,
    toasts: Toast[],
    /** The window's Ui; null where the run has no window. */
    window: ServiceObject | null,
  ) {
    super();
    this.#window = window;
    this.#session = newSession(document, toasts);
  }

  getActive = () => this.#session.spreadsheet();
  getActiveSpreadsheet = () => this.#session.spreadsheet();
  getActiveSheet = () => this.getActive().getActiveSheet();
  setActiveSheet = (sheet: GoogleSheet) => this.getActive().setActiveSheet(sheet);
  setActiveRange = (range: GoogleAppsScript.Spreadsheet.Range) =>
    modelled(Range, range, "SpreadsheetApp.setActiveRange") && range.activate();
  /** Everything is written at once here; on the real thing a flush costs a trip. */
  flush = () => undefined;

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.#window) throw serviceErrors.noUi();
    return whole(this.#window);
  }

  newDataValidation = () =>
    whole<GoogleAppsScript.Spreadsheet.DataValidationBuilder>(newDataValidation(this.#session));
  newConditionalFormatRule = () =>
    whole<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>(newConditionalFormatRule(this.#session));
  newRichTextValue = () =>
    whole<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(new RichTextValueBuilder());
  newTextStyle = () => whole<GoogleAppsScript.Spreadsheet.TextStyleBuilder>(new TextStyleBuilder());
}
