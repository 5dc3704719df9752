/** What the hidden sheet's formulas give today: for each check-in the number that orders it, for each key result the highest. */
import type { CheckIn } from "../../okr/model";
import { isoDayToSerial } from "../../workbook/dates";
import type { Book } from "../book";
import { ORDER_OF_A_DAY } from "./latest-check-ins-formulas";

export interface LatestOrders {
  latest: number;
  latestValue: number;
}

/** 0 where a check-in does not count: no key result, no day, or a day after the as-of date. `row` is the sheet's, from 0. */
export function checkInOrder(book: Book, checkIn: CheckIn, row: number): number {
  const { date, keyResultId } = checkIn;
  const serial = date === null ? null : isoDayToSerial(date, book.dates);
  if (date === null || serial === null || keyResultId === "" || date > book.scores.asOf) return 0;
  return serial * ORDER_OF_A_DAY + row + 1;
}

export function latestOrders(book: Book): Map<string, LatestOrders> {
  const orders = new Map<string, LatestOrders>();
  book.model.checkIns.forEach((checkIn, index) => {
    const order = checkInOrder(book, checkIn, index + 1);
    const before = orders.get(checkIn.keyResultId) ?? { latest: 0, latestValue: 0 };
    orders.set(checkIn.keyResultId, {
      latest: Math.max(before.latest, order),
      latestValue: checkIn.value === null ? before.latestValue : Math.max(before.latestValue, order),
    });
  });
  return orders;
}
