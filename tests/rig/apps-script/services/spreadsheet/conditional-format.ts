/** ConditionalFormatRule and its builder: looks under a condition. Colour scales are not modelled. */
import { ServiceError, serviceErrors } from "../../execution/service-error";
import { keyIn, modelled, ServiceObject, whole } from "../../execution/service-object";
import type { CriteriaValue, FormatRuleState, GridState } from "../../spreadsheet/spreadsheet-state";
import { parseColor } from "./color";
import { checkArguments, criteriaArgument, criteriaValue } from "./criteria";
import { BooleanCriteria } from "./enums";
import { RangeBase } from "./range-base";
import type { Session } from "./session";

type Google = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Keys =
  | ("whenFormulaSatisfied" | "whenNumberBetween" | "whenNumberGreaterThan" | "whenNumberLessThan")
  | ("whenTextEqualTo" | "whenTextContains" | "whenCellEmpty" | "whenCellNotEmpty" | "withCriteria")
  | ("setBackground" | "setFontColor" | "setBold" | "setItalic" | "setUnderline" | "setStrikethrough")
  | ("setRanges" | "build");

const NAME = "SpreadsheetApp.ConditionalFormatRuleBuilder";

export class BooleanCondition extends ServiceObject implements Condition {
  readonly api = "BooleanCondition";
  constructor(
    private readonly rule: FormatRuleState,
    private readonly session: Session,
  ) {
    super();
  }
  getBackground = () => this.rule.background;
  getFontColor = () => this.rule.fontColor;
  getBold = () => this.rule.bold;
  getItalic = () => this.rule.italic;
  getUnderline = () => this.rule.underline;
  getStrikethrough = () => this.rule.strikethrough;
  getCriteriaType(): Criteria {
    const { criteria } = this.rule;
    return whole(Object.entries(BooleanCriteria).find(([key]) => key === criteria)?.[1]);
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.rule;
    return values.map((value) => criteriaArgument(this.session, criteria, value));
  }
}

export class ConditionalFormatRule extends ServiceObject implements Google {
  readonly api: string = "ConditionalFormatRule";
  constructor(
    public state: FormatRuleState,
    /** The sheet of the ranges; null as long as there are none. */
    public grid: GridState | null,
    protected readonly session: Session,
  ) {
    super();
  }
  getRanges(): Range[] {
    const { grid } = this;
    return grid ? this.state.areas.map((area) => this.session.rangeOf(grid, area)) : [];
  }
  getBooleanCondition = () => whole<Condition>(new BooleanCondition(this.state, this.session));
  getGradientCondition = () => null;
  copy = () => whole<Builder>(new ConditionalFormatRuleBuilder({ ...this.state }, this.grid, this.session));
}

export class ConditionalFormatRuleBuilder extends ConditionalFormatRule implements Pick<Builder, Keys> {
  override readonly api: string = "ConditionalFormatRuleBuilder";

  whenFormulaSatisfied = (formula: string) =>
    this.#when("CUSTOM_FORMULA", "whenFormulaSatisfied", ["string"], [formula]);
  whenNumberBetween = (start: number, end: number) =>
    this.#when("NUMBER_BETWEEN", "whenNumberBetween", ["number", "number"], [start, end]);
  whenNumberGreaterThan = (number: number) =>
    this.#when("NUMBER_GREATER_THAN", "whenNumberGreaterThan", ["number"], [number]);
  whenNumberLessThan = (number: number) =>
    this.#when("NUMBER_LESS_THAN", "whenNumberLessThan", ["number"], [number]);
  whenTextEqualTo = (text: string) => this.#when("TEXT_EQUAL_TO", "whenTextEqualTo", ["string"], [text]);
  whenTextContains = (text: string) => this.#when("TEXT_CONTAINS", "whenTextContains", ["string"], [text]);
  whenCellEmpty = () => this.#when("CELL_EMPTY", "whenCellEmpty", [], []);
  whenCellNotEmpty = () => this.#when("CELL_NOT_EMPTY", "whenCellNotEmpty", [], []);

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    const key = keyIn(BooleanCriteria, criteria, `${NAME}.withCriteria`);
    const values = args.map((arg) => criteriaValue(this.session, arg, `${NAME}.withCriteria`));
    return this.#change({ criteria: key, values });
  }

  setBackground = (color: string | null) => this.#change({ background: parseColor(color) });
  setFontColor = (color: string | null) => this.#change({ fontColor: parseColor(color) });
  setBold = (bold: boolean | null) => this.#change({ bold });
  setItalic = (italic: boolean | null) => this.#change({ italic });
  setUnderline = (underline: boolean | null) => this.#change({ underline });
  setStrikethrough = (strikethrough: boolean | null) => this.#change({ strikethrough });

  setRanges(ranges: Range[]): Builder {
    const method = `${NAME}.setRanges`;
    if (!Array.isArray(ranges)) throw serviceErrors.signature(method, [ranges]);
    const places = ranges.map((range) => modelled(RangeBase, range, method).place);
    this.grid = places[0]?.grid ?? null;
    if (places.some(({ grid }) => grid !== this.grid))
      throw new ServiceError("All ranges of a conditional format rule must be on the same sheet.");
    return this.#change({ areas: places.map(({ area }) => area) });
  }

  build(): Google {
    const { criteria, values, areas } = this.state;
    if (criteria === "")
      throw new ServiceError(
        "A conditional format rule must have exactly one boolean condition or gradient condition.",
      );
    if (criteria === "CUSTOM_FORMULA" && values.some(namesSheet)) throw serviceErrors.otherSheetInFormat();
    if (areas.length === 0) throw new ServiceError("A conditional format rule must have at least one range.");
    return whole(new ConditionalFormatRule({ ...this.state }, this.grid, this.session));
  }

  #when(
    criteria: keyof typeof BooleanCriteria,
    method: string,
    kinds: Parameters<typeof checkArguments>[1],
    args: readonly unknown[],
  ): Builder {
    checkArguments(`${NAME}.${method}`, kinds, args);
    const values = args.map((arg) => criteriaValue(this.session, arg, `${NAME}.${method}`));
    return this.#change({ criteria, values });
  }

  #change(changes: Partial<FormatRuleState>): Builder {
    this.state = { ...this.state, ...changes };
    return whole(this);
  }
}

/** A reference to a sheet, outside of texts. */
const namesSheet = (formula: CriteriaValue) =>
  typeof formula === "string" && formula.replace(/"[^"]*"/g, "").includes("!");

export const newConditionalFormatRule = (session: Session) =>
  new ConditionalFormatRuleBuilder(
    {
      ...{ areas: [], criteria: "", values: [], background: null, fontColor: null },
      ...{ bold: null, italic: null, underline: null, strikethrough: null },
    },
    null,
    session,
  );
