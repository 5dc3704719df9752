/** Excel.Worksheet. */
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject, pascalCase } from "../protocol/host-object";
import { parseArea, wholeSheet } from "../workbook/area";
import type { SheetState } from "../workbook/workbook-state";
import { placeOf } from "../workbook/workbook-state";
import { Charts } from "./charts";
import { PageLayout } from "./page-layout";
import { Protection } from "./protection";
import { Range, usedArea } from "./range";
import { RangeAreas } from "./range-areas";
import { AutoFilter, FreezePanes } from "./sheet-view";
import { Tables } from "./tables";
import type { WorkbookContext } from "./workbook-context";

export class Worksheet extends HostObject {
  readonly type = "Worksheet";
  constructor(
    private readonly context: WorkbookContext,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  get id() {
    return this.guardedBy.id;
  }
  get name() {
    return this.guardedBy.name;
  }
  get visibility() {
    return pascalCase(this.guardedBy.visibility);
  }
  set visibility(value: string) {
    const visibility = (["visible", "hidden", "veryHidden"] as const).find(
      (known) => pascalCase(known) === value,
    );
    if (!visibility || this.context.state.isProtected) throw hostErrors.argument();
    if (visibility !== "visible") this.refuseIfLastVisible();
    this.guardedBy.visibility = visibility;
  }
  set tabColor(color: string) {
    if (!/^(?:#[0-9A-F]{6})?$/.test(color)) throw hostErrors.argument();
    this.guardedBy.tabColor = color;
  }
  /** The client's `showGridlines`, as it goes over the wire. */
  set gridlines(show: boolean) {
    this.guardedBy.showGridlines = show;
  }
  get position() {
    return this.context.state.sheets.indexOf(this.guardedBy);
  }
  set position(position: number) {
    const { sheets } = this.context.state;
    if (!(position >= 0 && position < sheets.length)) throw hostErrors.argument();
    sheets.splice(sheets.indexOf(this.guardedBy), 1);
    sheets.splice(position, 0, this.guardedBy);
  }
  get protection() {
    return new Protection("WorksheetProtection", () => this.guardedBy.isProtected);
  }
  get tables() {
    return new Tables(this.context, this.guardedBy);
  }
  get charts() {
    return new Charts(this.guardedBy);
  }
  get freezePanes() {
    return new FreezePanes(this.guardedBy);
  }
  get autoFilter() {
    return new AutoFilter(this.guardedBy);
  }
  get pageLayout() {
    return new PageLayout(this.guardedBy);
  }
  getRange(address?: string) {
    return new Range(this.context, this.guardedBy, address === undefined ? wholeSheet : parseArea(address));
  }
  getRanges(addresses: string) {
    if (addresses.length > 8192) throw hostErrors.argument("The list of addresses is too long.");
    const blocks = addresses.split(",").map(parseArea);
    return new RangeAreas(this.guardedBy, blocks, (area) => new Range(this.context, this.guardedBy, area));
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean) {
    if (valuesOnly !== true) throw new NotModelled("Worksheet.getUsedRange() with formats");
    const filled = [...this.guardedBy.cells].filter(
      ([, { value, formula }]) => value !== null || formula !== null,
    );
    const area = usedArea(filled.map(([key]) => placeOf(key)));
    return area && new Range(this.context, this.guardedBy, area);
  }
  activate(): void {
    if (this.guardedBy.visibility !== "visible") throw hostErrors.operation();
    this.context.state.active = this.guardedBy;
  }
  delete(): void {
    const { state } = this.context;
    if (state.isProtected) throw hostErrors.protected();
    if (this.guardedBy.visibility === "veryHidden") throw hostErrors.operation();
    this.refuseIfLastVisible();
    state.sheets = state.sheets.filter((sheet) => sheet !== this.guardedBy);
    if (state.active === this.guardedBy) state.active = state.sheets.find(isVisible) ?? null;
  }
  _RegisterDataChangedEvent(): void {
    this.context.watched.add(this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.context.watched.delete(this.id);
  }
  private refuseIfLastVisible(): void {
    const visible = this.context.state.sheets.filter(isVisible);
    if (visible.length === 1 && visible[0] === this.guardedBy)
      throw hostErrors.operation("A workbook must contain at least one visible worksheet.");
  }
}

const isVisible = ({ visibility }: SheetState) => visibility === "visible";

export function checkSheetName(name: string, sheets: readonly SheetState[]): void {
  if (!/^(?!')[^[\]:*?/\\]{1,31}$/.test(name) || name.endsWith("'")) throw hostErrors.argument();
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw hostErrors.exists();
}
