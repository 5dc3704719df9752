/** Excel.RangeFormat and what hangs on it: fill, font, borders. Conditional formats use the same three. */
import type { Rectangle } from "../../../../core/workbook/cells";
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { CellFormat, SheetState } from "../workbook/workbook-state";
import type { FormattedArea } from "./formatted-area";

const EDGES = new Set([
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
]);

function oneOf(allowed: readonly string[], value: string): string {
  if (!allowed.includes(value)) throw hostErrors.argument();
  return value;
}

function hexColor(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw hostErrors.argument();
  return value.toUpperCase();
}

export class RangeFill extends HostObject {
  readonly type = "RangeFill";
  constructor(
    private readonly area: FormattedArea,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  /** White where nothing is filled, as Excel says. */
  get color() {
    return this.area.read("fill") ?? "#FFFFFF";
  }
  set color(value: string) {
    const fill = hexColor(value);
    this.area.change(() => ({ fill }));
  }
  clear(): void {
    this.area.change(() => ({ fill: null }));
  }
}

export class RangeFont extends HostObject {
  readonly type = "RangeFont";
  constructor(
    private readonly area: FormattedArea,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  get bold(): boolean | null {
    return this.area.read("bold");
  }
  set bold(bold: boolean) {
    this.area.change(() => ({ bold }));
  }
  set italic(italic: boolean) {
    this.area.change(() => ({ italic }));
  }
  set underline(value: string) {
    const underline = oneOf(["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], value);
    this.area.change(() => ({ underline }));
  }
  set size(size: number) {
    this.area.change(() => ({ size }));
  }
  set color(value: string) {
    const color = hexColor(value);
    this.area.change(() => ({ color }));
  }
}

export class RangeBorders extends HostObject {
  readonly type = "RangeBorderCollection";
  constructor(
    private readonly area: FormattedArea,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  getItem(edge: string) {
    if (!EDGES.has(edge)) throw hostErrors.argument();
    return new RangeBorder(this.area, edge, this.guardedBy);
  }
}

/** Lines are kept by edge for every cell of the block, not for its outline alone. */
class RangeBorder extends HostObject {
  readonly type = "RangeBorder";
  constructor(
    private readonly area: FormattedArea,
    private readonly edge: string,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  set style(value: string) {
    if (value !== "Continuous") throw new NotModelled(`RangeBorder.style = ${value}`);
  }
  set color(value: string) {
    const color = hexColor(value);
    this.area.change(({ borders }) => ({ borders: { ...borders, [this.edge]: color } }));
  }
}

/** The unit of widths and heights is the point. */
export class RangeFormat extends HostObject {
  readonly type = "RangeFormat";
  constructor(
    private readonly area: FormattedArea,
    private readonly areas: readonly Rectangle[],
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  get fill() {
    return new RangeFill(this.area, this.guardedBy);
  }
  get font() {
    return new RangeFont(this.area, this.guardedBy);
  }
  get borders() {
    return new RangeBorders(this.area, this.guardedBy);
  }
  set horizontalAlignment(value: string) {
    const horizontalAlignment = oneOf(["General", "Left", "Center", "Right"], value);
    this.area.change(() => ({ horizontalAlignment }));
  }
  set verticalAlignment(value: string) {
    const verticalAlignment = oneOf(["Top", "Center", "Bottom"], value);
    this.area.change(() => ({ verticalAlignment }));
  }
  set wrapText(wrapText: boolean) {
    this.area.change(() => ({ wrapText }));
  }
  set indentLevel(indentLevel: number) {
    this.area.change(() => ({ indentLevel }));
  }
  set columnWidth(points: number) {
    if (!(points >= 0)) throw hostErrors.argument();
    for (const { column, columns } of this.areas)
      for (let i = 0; i < columns; i++) this.guardedBy.columnWidths.set(column + i, points);
  }
  set rowHeight(points: number) {
    if (!(points >= 0 && points <= 409)) throw hostErrors.argument();
    for (const { row, rows } of this.areas)
      for (let i = 0; i < rows; i++) this.guardedBy.rowHeights.set(row + i, points);
  }
  set useStandardWidth(yes: boolean) {
    if (!yes) throw new NotModelled("RangeFormat.useStandardWidth = false");
    this.forget(this.guardedBy.columnWidths, ({ column, columns }) => [column, column + columns]);
  }
  set useStandardHeight(yes: boolean) {
    if (!yes) throw new NotModelled("RangeFormat.useStandardHeight = false");
    this.forget(this.guardedBy.rowHeights, ({ row, rows }) => [row, row + rows]);
  }
  private forget(sizes: Map<number, number>, reach: (area: Rectangle) => [number, number]): void {
    for (const area of this.areas) {
      const [first, end] = reach(area);
      for (const index of [...sizes.keys()]) if (index >= first && index < end) sizes.delete(index);
    }
  }
}

/** The format of a conditional format: it changes only what it names. */
export function formatOfRule(state: { format: CellFormat }): FormattedArea {
  return {
    read: (key) => state.format[key],
    change: (changes) => {
      state.format = { ...state.format, ...changes(state.format) };
    },
  };
}
