/** Excel.NamedItemCollection of the workbook. */
import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { WorkbookState } from "../workbook/workbook-state";

type Name = WorkbookState["names"][number];

export class NamedItems extends HostObject {
  readonly type = "NamedItemCollection";
  constructor(private readonly state: WorkbookState) {
    super();
  }
  get items() {
    return this.state.names.map((name) => new NamedItem(this.state, name));
  }
  getItem(key: string) {
    const name = this.state.names.find((one) => one.name.toLowerCase() === key.toLowerCase());
    if (!name) throw hostErrors.notFound();
    return new NamedItem(this.state, name);
  }
  add(name: string, formula: unknown) {
    if (typeof formula !== "string" || !formula.startsWith("=")) throw hostErrors.argument();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw hostErrors.argument();
    const taken = [...this.state.names, ...this.state.sheets.flatMap(({ tables }) => tables)];
    if (taken.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw hostErrors.exists();
    const made = { name, formula };
    this.state.names.push(made);
    return new NamedItem(this.state, made);
  }
}

class NamedItem extends HostObject {
  readonly type = "NamedItem";
  constructor(
    private readonly state: WorkbookState,
    private readonly item: Name,
  ) {
    super();
  }
  get id() {
    return this.item.name;
  }
  get name() {
    return this.item.name;
  }
  get formula() {
    return this.item.formula;
  }
  set formula(formula: string) {
    if (!formula.startsWith("=")) throw hostErrors.argument();
    this.item.formula = formula;
  }
  delete(): void {
    this.state.names = this.state.names.filter((name) => name !== this.item);
  }
}
