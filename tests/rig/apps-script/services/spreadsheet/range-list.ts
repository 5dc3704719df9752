/** RangeList: several ranges of a sheet that change together, in one call. */
import { ServiceObject, whole } from "../../execution/service-object";
import type { Range } from "./range";

type Google = GoogleAppsScript.Spreadsheet.RangeList;
type Changes =
  | ("setBackground" | "setBorder" | "setFontColor" | "setFontLine" | "setFontSize" | "setFontStyle")
  | ("setFontWeight" | "setHorizontalAlignment" | "setVerticalAlignment" | "setNote" | "setNumberFormat")
  | ("setValue" | "setFormula" | "setWrap" | "setWrapStrategy")
  | ("clear" | "clearContent" | "clearDataValidations" | "clearFormat" | "clearNote" | "breakApart");

export class RangeList extends ServiceObject implements Pick<Google, Changes | "getRanges"> {
  readonly api = "RangeList";
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  getRanges = () => this.#ranges.map((range) => whole<GoogleAppsScript.Spreadsheet.Range>(range));

  setBackground = this.#each("setBackground");
  setBorder = this.#each("setBorder");
  setFontColor = this.#each("setFontColor");
  setFontLine = this.#each("setFontLine");
  setFontSize = this.#each("setFontSize");
  setFontStyle = this.#each("setFontStyle");
  setFontWeight = this.#each("setFontWeight");
  setHorizontalAlignment = this.#each("setHorizontalAlignment");
  setVerticalAlignment = this.#each("setVerticalAlignment");
  setNote = this.#each("setNote");
  setNumberFormat = this.#each("setNumberFormat");
  setValue = this.#each("setValue");
  setFormula = this.#each("setFormula");
  setWrap = this.#each("setWrap");
  setWrapStrategy = this.#each("setWrapStrategy");
  clear = this.#each("clear");
  clearContent = this.#each("clearContent");
  clearDataValidations = this.#each("clearDataValidations");
  clearFormat = this.#each("clearFormat");
  clearNote = this.#each("clearNote");
  breakApart = this.#each("breakApart");

  #each<Key extends Changes>(change: Key) {
    return (...args: Parameters<Range[Key]>): Google => {
      for (const range of this.#ranges) Reflect.apply(range[change], range, args);
      return whole(this);
    };
  }
}
