/** DataValidation and its builder: what may be entered into cells. */
import { serviceErrors } from "../../execution/service-error";
import { keyIn, ServiceObject, whole } from "../../execution/service-object";
import type { DataValidationState } from "../../spreadsheet/spreadsheet-state";
import { checkArguments, criteriaArgument, criteriaValue } from "./criteria";
import { DataValidationCriteria } from "./enums";
import type { Session } from "./session";

type Google = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Rule = "getAllowInvalid" | "getCriteriaType" | "getCriteriaValues" | "getHelpText" | "copy";
type Requirement =
  | ("requireNumberBetween" | "requireNumberGreaterThanOrEqualTo" | "requireNumberLessThanOrEqualTo")
  | ("requireDate" | "requireDateBetween" | "requireDateOnOrAfter" | "requireDateOnOrBefore")
  | ("requireValueInList" | "requireValueInRange" | "requireFormulaSatisfied" | "requireCheckbox")
  | ("setAllowInvalid" | "setHelpText" | "withCriteria" | "build");

const LIST_LIMIT = 500;
const NAME = "SpreadsheetApp.DataValidationBuilder";

export class DataValidation extends ServiceObject implements Pick<Google, Rule> {
  readonly api: string = "DataValidation";

  constructor(
    public state: DataValidationState,
    protected readonly session: Session,
  ) {
    super();
  }

  getAllowInvalid = () => this.state.allowInvalid;
  getHelpText = () => whole<string>(this.state.helpText);
  getCriteriaType(): Criteria {
    const { criteria } = this.state;
    return whole(Object.entries(DataValidationCriteria).find(([key]) => key === criteria)?.[1]);
  }
  getCriteriaValues(): unknown[] {
    const { criteria, values } = this.state;
    return values.map((value) => criteriaArgument(this.session, criteria, value));
  }
  copy(): Builder {
    return whole(new DataValidationBuilder({ ...this.state }, this.session));
  }
}

export class DataValidationBuilder extends DataValidation implements Pick<Builder, Rule | Requirement> {
  override readonly api: string = "DataValidationBuilder";

  requireNumberBetween = (start: number, end: number) =>
    this.#require("NUMBER_BETWEEN", "requireNumberBetween", ["number", "number"], [start, end]);
  requireNumberGreaterThanOrEqualTo = (number: number) =>
    this.#require(
      "NUMBER_GREATER_THAN_OR_EQUAL_TO",
      "requireNumberGreaterThanOrEqualTo",
      ["number"],
      [number],
    );
  requireNumberLessThanOrEqualTo = (number: number) =>
    this.#require("NUMBER_LESS_THAN_OR_EQUAL_TO", "requireNumberLessThanOrEqualTo", ["number"], [number]);
  requireDate = () => this.#require("DATE_IS_VALID_DATE", "requireDate", [], []);
  requireDateBetween = (start: unknown, end: unknown) =>
    this.#require("DATE_BETWEEN", "requireDateBetween", ["date", "date"], [start, end]);
  requireDateOnOrAfter = (date: unknown) =>
    this.#require("DATE_ON_OR_AFTER", "requireDateOnOrAfter", ["date"], [date]);
  requireDateOnOrBefore = (date: unknown) =>
    this.#require("DATE_ON_OR_BEFORE", "requireDateOnOrBefore", ["date"], [date]);
  requireFormulaSatisfied = (formula: string) =>
    this.#require("CUSTOM_FORMULA", "requireFormulaSatisfied", ["string"], [formula]);
  requireCheckbox = () => this.#require("CHECKBOX", "requireCheckbox", [], []);

  requireValueInList(values: string[], showDropdown = true): Builder {
    const method = "requireValueInList";
    if (!Array.isArray(values)) throw serviceErrors.signature(`${NAME}.${method}`, [values]);
    return this.#require("VALUE_IN_LIST", method, ["list", "boolean"], [values.map(String), showDropdown]);
  }
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    return this.#require(
      "VALUE_IN_RANGE",
      "requireValueInRange",
      ["range", "boolean"],
      [range, showDropdown],
    );
  }

  withCriteria(criteria: Criteria, args: unknown[]): Builder {
    const key = keyIn(DataValidationCriteria, criteria, `${NAME}.withCriteria`);
    const values = args.map((arg) => criteriaValue(this.session, arg, `${NAME}.withCriteria`));
    this.state = { ...this.state, criteria: key, values };
    return whole(this);
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    checkArguments(`${NAME}.setAllowInvalid`, ["boolean"], [allowInvalid]);
    this.state = { ...this.state, allowInvalid };
    return whole(this);
  }
  setHelpText(helpText: string): Builder {
    checkArguments(`${NAME}.setHelpText`, ["string"], [helpText]);
    this.state = { ...this.state, helpText };
    return whole(this);
  }

  build(): Google {
    const [list] = this.state.values;
    if (Array.isArray(list) && list.length > LIST_LIMIT) throw serviceErrors.listTooLong();
    return whole(new DataValidation({ ...this.state }, this.session));
  }

  #require(
    criteria: keyof typeof DataValidationCriteria,
    method: string,
    kinds: Parameters<typeof checkArguments>[1],
    args: readonly unknown[],
  ): Builder {
    checkArguments(`${NAME}.${method}`, kinds, args);
    const values = args.map((arg) => criteriaValue(this.session, arg, `${NAME}.${method}`));
    this.state = { ...this.state, criteria, values };
    return whole(this);
  }
}

export const newDataValidation = (session: Session) =>
  new DataValidationBuilder({ criteria: "", values: [], allowInvalid: true, helpText: null }, session);
