/** Excel.ConditionalFormatCollection of a block, with formats whose rule is a formula. */
import type { Rectangle } from "../../../../core/workbook/cells";
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { overlaps } from "../workbook/area";
import type { ConditionalFormatState, SheetState } from "../workbook/workbook-state";
import { plainFormat } from "../workbook/workbook-state";
import { formatOfRule, RangeBorders, RangeFill, RangeFont } from "./range-format";

export class ConditionalFormats extends HostObject {
  readonly type = "ConditionalFormatCollection";
  constructor(
    private readonly area: Rectangle,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  /** A new format stands before those that are there. */
  add(type: string) {
    if (type !== "Custom") throw new NotModelled(`ConditionalFormatCollection.add(${type})`);
    const state: ConditionalFormatState = { range: this.area, formula: "", format: plainFormat };
    this.guardedBy.conditionalFormats.unshift(state);
    return new ConditionalFormat(state, this.guardedBy);
  }
  clearAll(): void {
    const sheet = this.guardedBy;
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ range }) => !overlaps(range, this.area));
  }
}

let formatsMade = 0;

class ConditionalFormat extends HostObject {
  readonly type = "ConditionalFormat";
  private readonly key = `format-${++formatsMade}`;
  constructor(
    private readonly state: ConditionalFormatState,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  get id() {
    return this.key;
  }
  get custom() {
    return new CustomConditionalFormat(this.state, this.guardedBy);
  }
}

class CustomConditionalFormat extends HostObject {
  readonly type = "CustomConditionalFormat";
  constructor(
    private readonly state: ConditionalFormatState,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  get rule() {
    return new ConditionalFormatRule(this.state, this.guardedBy);
  }
  get format() {
    return new ConditionalRangeFormat(this.state, this.guardedBy);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly type = "ConditionalFormatRule";
  constructor(
    private readonly state: ConditionalFormatState,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw hostErrors.argument();
    this.state.formula = formula;
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly type = "ConditionalRangeFormat";
  constructor(
    private readonly state: ConditionalFormatState,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  get fill() {
    return new RangeFill(formatOfRule(this.state), this.guardedBy);
  }
  get font() {
    return new RangeFont(formatOfRule(this.state), this.guardedBy);
  }
  get borders() {
    return new RangeBorders(formatOfRule(this.state), this.guardedBy);
  }
}
