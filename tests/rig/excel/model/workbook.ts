/** Excel.Workbook and its sheets. */
import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { SheetState } from "../workbook/workbook-state";
import { newSheet } from "../workbook/workbook-state";
import { NamedItems } from "./named-items";
import { Protection } from "./protection";
import { Tables } from "./tables";
import type { WorkbookContext } from "./workbook-context";
import { checkSheetName, Worksheet } from "./worksheet";

export class Workbook extends HostObject {
  readonly type = "Workbook";
  constructor(private readonly context: WorkbookContext) {
    super();
  }
  get name() {
    return this.context.state.name;
  }
  get use1904DateSystem() {
    return this.context.state.dateSystem === 1904;
  }
  get worksheets() {
    return new Worksheets(this.context);
  }
  get names() {
    return new NamedItems(this.context.state);
  }
  get tables() {
    return new Tables(this.context, null);
  }
  get protection() {
    return new Protection("WorkbookProtection", () => this.context.state.isProtected);
  }
}

class Worksheets extends HostObject {
  readonly type = "WorksheetCollection";
  constructor(private readonly context: WorkbookContext) {
    super();
  }
  get items() {
    return this.context.state.sheets.map((sheet) => new Worksheet(this.context, sheet));
  }
  getItem(key: string) {
    const same = ({ id, name }: SheetState) => id === key || name.toLowerCase() === key.toLowerCase();
    const sheet = this.context.state.sheets.find(same);
    if (!sheet) throw hostErrors.notFound();
    return new Worksheet(this.context, sheet);
  }
  add(name: string) {
    const { state } = this.context;
    if (state.isProtected) throw hostErrors.protected();
    checkSheetName(name, state.sheets);
    const sheet = newSheet(name);
    state.sheets.push(sheet);
    return new Worksheet(this.context, sheet);
  }
}
