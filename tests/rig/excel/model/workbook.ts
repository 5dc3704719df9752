/** Excel.Workbook and its sheets. */
import { isoDayToSerial } from "../../../../core/workbook/dates";
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
  get functions() {
    return new Functions(this.context);
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
  _RegisterDataChangedEvent(): void {
    this.context.watched.add("Workbook");
  }
  _UnregisterDataChangedEvent(): void {
    this.context.watched.delete("Workbook");
  }
}

/** Worksheet functions that a program may call. */
class Functions extends HostObject {
  readonly type = "Functions";
  constructor(private readonly context: WorkbookContext) {
    super();
  }
  date(year: number, month: number, day: number) {
    const text = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
    return new FunctionResult(isoDayToSerial(text, this.context.state.dateSystem));
  }
}

class FunctionResult extends HostObject {
  readonly type = "FunctionResult";
  constructor(private readonly result: unknown) {
    super();
  }
  get value() {
    return this.result;
  }
}
