/** NamedRange: a name for a block of cells. */
import { quoteSheetName } from "../../../../../core/workbook/a1";
import { ServiceError } from "../../execution/service-error";
import { modelled, ServiceObject, whole } from "../../execution/service-object";
import { absoluteAddress, namedAreas } from "../../spreadsheet/named-areas";
import type { Place } from "./place";
import { RangeBase } from "./range-base";
import type { Session } from "./session";

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class NamedRange
  extends ServiceObject
  implements Pick<Google, "getName" | "getRange" | "setRange" | "remove">
{
  readonly api = "NamedRange";
  readonly #name: string;
  readonly #session: Session;

  constructor(session: Session, name: string) {
    super();
    this.#session = session;
    this.#name = name;
  }

  getName = () => this.#name;

  getRange(): GoogleRange {
    const found = namedAreas(this.#session.document.state).find(({ name }) => name === this.#name);
    if (!found) throw new ServiceError(`Named range ${this.#name} not found`);
    return this.#session.rangeOf(found.grid, found.area);
  }

  setRange(range: GoogleRange): Google {
    putName(
      this.#session,
      this.#name,
      modelled(RangeBase, range, "SpreadsheetApp.NamedRange.setRange").place,
    );
    return whole(this);
  }

  remove(): void {
    removeName(this.#session, this.#name);
  }
}

/** Letters, digits and underscores, and nothing that reads as an address; 250 characters at most. */
const isName = (name: string) =>
  /^[A-Za-z_]\w{0,249}$/.test(name) && !/^(?:true|false|r\d*c\d*|[a-z]{1,3}\d+)$/i.test(name);

export function putName(session: Session, name: string, { grid, area }: Place): void {
  const { state } = session.document;
  session.document.check(grid);
  if (!isName(name)) throw new ServiceError("The name of the range is invalid.");
  const formula = `=${quoteSheetName(grid.name)}!${absoluteAddress(area)}`;
  const known = state.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) known.formula = formula;
  else state.names.push({ name, formula });
}

export function removeName({ document: { state } }: Session, name: string): void {
  const isKnown = state.names.some((one) => one.name === name);
  if (!isKnown) throw new ServiceError(`Named range ${name} not found`);
  state.names = state.names.filter((one) => one.name !== name);
}
