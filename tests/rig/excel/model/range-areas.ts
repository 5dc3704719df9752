/** Excel.RangeAreas: several blocks of one sheet at once. */
import type { Rectangle } from "../../../../core/workbook/cells";
import { hostErrors } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { SheetState } from "../workbook/workbook-state";
import { formatOfCells } from "./formatted-area";
import { RangeFormat } from "./range-format";

type RangeOf = (area: Rectangle) => HostObject;

export class RangeAreas extends HostObject {
  readonly type = "RangeAreas";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly blocks: readonly Rectangle[],
    private readonly rangeOf: RangeOf,
  ) {
    super();
  }
  get format() {
    return new RangeFormat(formatOfCells(this.guardedBy, this.blocks), this.blocks, this.guardedBy);
  }
  get areas() {
    return new RangeCollection(this.guardedBy, this.blocks, this.rangeOf);
  }
}

class RangeCollection extends HostObject {
  readonly type = "RangeCollection";
  constructor(
    override readonly guardedBy: SheetState,
    private readonly blocks: readonly Rectangle[],
    private readonly rangeOf: RangeOf,
  ) {
    super();
  }
  get items() {
    return this.blocks.map(this.rangeOf);
  }
  getItemAt(index: number) {
    const block = this.blocks[index];
    if (!block) throw hostErrors.argument();
    return this.rangeOf(block);
  }
}
