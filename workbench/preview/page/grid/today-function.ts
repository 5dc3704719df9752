/** TODAY() of the grid: the day that the preview takes for today, so that formulas and the core agree on it. */
import { BaseFunction, NumberValueObject } from "@univerjs/engine-formula";
import { isoDayToSerial } from "../../../../core/workbook/dates";
import { dayOfGrid } from "../../grid/grid-id";

export class TodayOfPreview extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  override calculate(): NumberValueObject {
    return NumberValueObject.create(isoDayToSerial(dayOfGrid(this.unitId ?? "") ?? "", 1900) ?? 0);
  }
}
