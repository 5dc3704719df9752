/** Excel.TableCollection of the workbook or of one sheet: tables that are there, to be read. */
import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { SheetState, TableState } from "../workbook/workbook-state";
import { Range } from "./range";
import type { WorkbookContext } from "./workbook-context";

export class Tables extends HostObject {
  readonly type = "TableCollection";
  constructor(
    private readonly context: WorkbookContext,
    private readonly sheet: SheetState | null,
  ) {
    super();
  }
  get items() {
    const sheets = this.sheet ? [this.sheet] : this.context.state.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.context, sheet, table)));
  }
  getItem(key: string) {
    const table = this.items.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (!table) throw hostErrors.notFound();
    return table;
  }
}

class Table extends HostObject {
  readonly type = "Table";
  constructor(
    private readonly context: WorkbookContext,
    override readonly guardedBy: SheetState,
    private readonly table: TableState,
  ) {
    super();
  }
  get id() {
    return this.table.id;
  }
  get name() {
    return this.table.name;
  }
  get showHeaders() {
    return this.table.hasHeader;
  }
  get worksheet() {
    return new TableSheet(this.guardedBy);
  }
  getRange() {
    return new Range(this.context, this.guardedBy, this.table.range);
  }
  convertToRange() {
    this.guardedBy.tables = this.guardedBy.tables.filter((table) => table !== this.table);
    return this.getRange();
  }
}

/** The sheet of a table, as far as the name goes. */
class TableSheet extends HostObject {
  readonly type = "Worksheet";
  constructor(override readonly guardedBy: SheetState) {
    super();
  }
  get id() {
    return this.guardedBy.id;
  }
  get name() {
    return this.guardedBy.name;
  }
}
