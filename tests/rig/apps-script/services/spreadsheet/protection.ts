/** Protection: who may change a range or a sheet, or is warned before. */
import type { Rectangle } from "../../../../../core/workbook/cells";
import { sameArea } from "../../../excel/workbook/area";
import { serviceErrors } from "../../execution/service-error";
import { modelled, ServiceObject, whole } from "../../execution/service-object";
import type { GridState, ProtectionState } from "../../spreadsheet/spreadsheet-state";
import { User } from "../user";
import { ProtectionType } from "./enums";
import { RangeBase } from "./range-base";
import type { Session } from "./session";

type Google = GoogleAppsScript.Spreadsheet.Protection;
type Person = string | GoogleAppsScript.Base.User;
type Keys =
  | ("getDescription" | "setDescription" | "isWarningOnly" | "setWarningOnly" | "remove")
  | ("addEditor" | "addEditors" | "removeEditor" | "removeEditors" | "getEditors" | "canEdit")
  | ("canDomainEdit" | "setDomainEdit" | "getRange" | "getProtectionType")
  | ("getUnprotectedRanges" | "setUnprotectedRanges");

/** Protects a block, or the whole sheet where there is none; a sheet's own protection is there once. */
export function protect(session: Session, grid: GridState, area: Rectangle | null): Protection {
  const { document } = session;
  document.checkEdit(grid, area);
  const isSame = (other: ProtectionState) =>
    area === null ? other.area === null : other.area !== null && sameArea(other.area, area);
  let state = grid.protections.find(isSame);
  if (!state) {
    // Everybody who may edit the document may edit what is protected, until they are removed.
    const editors = new Set([document.state.owner, document.user.email, ...document.state.editors]);
    state = { area, unprotected: [], description: "", isWarningOnly: false, editors, domainMayEdit: true };
    grid.protections.push(state);
  }
  return new Protection(session, grid, state);
}

export class Protection extends ServiceObject implements Pick<Google, Keys> {
  readonly api = "Protection";

  constructor(
    private readonly session: Session,
    private readonly grid: GridState,
    private readonly state: ProtectionState,
  ) {
    super();
  }

  getDescription = () => this.state.description;
  isWarningOnly = () => this.state.isWarningOnly;
  canEdit = () => this.session.document.mayEdit(this.state);
  canDomainEdit = () => this.state.domainMayEdit;
  getEditors = () =>
    [...this.state.editors].map((email) => whole<GoogleAppsScript.Base.User>(new User(email)));
  getProtectionType = () =>
    whole<GoogleAppsScript.Spreadsheet.ProtectionType>(
      this.state.area ? ProtectionType.RANGE : ProtectionType.SHEET,
    );

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { rowCount: rows, columnCount: columns } = this.grid;
    return this.session.rangeOf(this.grid, this.state.area ?? { row: 0, column: 0, rows, columns });
  }

  getUnprotectedRanges = () => this.state.unprotected.map((area) => this.session.rangeOf(this.grid, area));
  setUnprotectedRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): Google {
    return this.#change(() => {
      this.state.unprotected = ranges.map(
        (range) => modelled(RangeBase, range, "SpreadsheetApp.Protection.setUnprotectedRanges").place.area,
      );
    });
  }

  setDescription = (description: string) => this.#change(() => (this.state.description = description));
  setWarningOnly = (isWarningOnly: boolean) => this.#change(() => (this.state.isWarningOnly = isWarningOnly));
  setDomainEdit = (mayEdit: boolean) => this.#change(() => (this.state.domainMayEdit = mayEdit));

  addEditor = (person: Person) => this.addEditors([person]);
  /** It shares nothing: whoever may not edit the document may still not. */
  addEditors = (people: readonly Person[]) =>
    this.#change(() => {
      for (const email of people.map(emailOf)) {
        if (NO_ACCOUNT.test(email)) throw serviceErrors.invalidEmail(email);
        this.state.editors.add(email);
      }
    });
  removeEditor = (person: Person) => this.removeEditors([person]);
  /** The owner and whoever protects stay, whatever a script asks for. */
  removeEditors = (people: readonly Person[]) =>
    this.#change(() => {
      const { state, user } = this.session.document;
      for (const email of people.map(emailOf))
        if (email !== state.owner && email !== user.email) this.state.editors.delete(email);
    });

  remove(): void {
    this.#change(() => {
      this.grid.protections = this.grid.protections.filter((other) => other !== this.state);
    });
  }

  #change(change: () => unknown): Google {
    if (!this.canEdit()) throw serviceErrors.protected();
    change();
    return whole(this);
  }
}

/** No address, or one under the domain that nobody can have (RFC 2606). */
const NO_ACCOUNT = /^[^@]*$|\.invalid$/;

const emailOf = (person: Person) => (person instanceof User ? person.email : String(person));
