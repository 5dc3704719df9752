/** Excel.DataValidation of a block. A block inside another one's goes its own way from there on: the last in the list counts. */
import { parseRangeAddress } from "../../../../core/workbook/a1";
import type { Rectangle } from "../../../../core/workbook/cells";
import { hostErrors, NotModelled } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { overlaps, sameArea } from "../workbook/area";
import type { SheetState, ValidationState } from "../workbook/workbook-state";

type Parts = Readonly<Record<string, unknown>>;

/** Excel's limits for a list in a rule, a sentence and its title. */
const MAX_LIST = 255;
const MAX_MESSAGE = 255;
const MAX_ALERT = 225;

const isParts = (value: unknown): value is Parts => typeof value === "object" && value !== null;

export class DataValidation extends HostObject {
  readonly type = "DataValidation";
  constructor(
    private readonly area: Rectangle,
    override readonly guardedBy: SheetState,
  ) {
    super();
  }
  set rule(rule: Parts) {
    const kinds = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
    const [kind, content] = kinds[0] ?? [];
    if (kinds.length !== 1 || !isParts(content)) throw hostErrors.argument();
    if (kind === "list") checkList(content.source);
    else if (kind === "decimal" || kind === "wholeNumber" || kind === "date") {
      if (content.operator !== "Between")
        throw new NotModelled(`DataValidation operator ${String(content.operator)}`);
    } else throw new NotModelled(`DataValidation.rule ${kind ?? "without a kind"}`);
    this.own().rule = rule;
  }
  set errorAlert(alert: Parts) {
    if (String(alert.message).length > MAX_ALERT) throw hostErrors.argument();
    this.own().errorAlert = alert;
  }
  set prompt(prompt: Parts) {
    if (String(prompt.message).length > MAX_MESSAGE || String(prompt.title).length > 32)
      throw hostErrors.argument();
    this.own().prompt = prompt;
  }
  set ignoreBlanks(ignore: boolean) {
    this.own().ignoreBlanks = ignore;
  }
  clear(): void {
    const sheet = this.guardedBy;
    if (sheet.validations.some(({ range }) => overlaps(range, this.area) && !covers(this.area, range)))
      throw new NotModelled("DataValidation.clear() of a part of a block");
    sheet.validations = sheet.validations.filter(({ range }) => !overlaps(range, this.area));
  }
  private own(): ValidationState {
    const { validations } = this.guardedBy;
    const found = validations.find(({ range }) => sameArea(range, this.area));
    if (found) return found;
    const around = validations.filter(({ range }) => covers(range, this.area)).pop();
    if (!around && validations.some(({ range }) => overlaps(range, this.area)))
      throw new NotModelled("DataValidation across the edge of another one's block");
    const made: ValidationState = {
      ...(around ?? { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true }),
      range: this.area,
    };
    validations.push(made);
    return made;
  }
}

function checkList(source: unknown): void {
  if (typeof source !== "string") throw new NotModelled("DataValidation list from a Range");
  if (!source.startsWith("=") && source.length > MAX_LIST) throw hostErrors.argument();
  if (source.startsWith("=") && !parseRangeAddress(source.slice(source.lastIndexOf("!") + 1)))
    throw hostErrors.argument();
}

function covers(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
