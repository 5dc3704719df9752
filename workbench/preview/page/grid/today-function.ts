/** TODAY() of the grid: the day that the preview takes for today, so that formulas and the core agree on it. */
import { BaseFunction, NumberValueObject } from "@univerjs/engine-formula";
import { isoDayToSerial } from "../../../../core/workbook/dates";

let serial = 0;

/** `day` is an ISO day. What was worked out before stays until it is worked out again. */
export function takeForToday(day: string): void {
  serial = isoDayToSerial(day, 1900) ?? 0;
}

export class TodayOfPreview extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;
  override calculate(): NumberValueObject {
    return NumberValueObject.create(serial);
  }
}
