/** Serial numbers ↔ Dates: a serial says what a clock on the wall of the spreadsheet's own zone shows, a Date is an instant. */
import type { SheetsSession } from "./sheets-session";

export interface WallClock {
  serialOf: (date: Date) => number;
  dateOf: (serial: number) => Date;
}

const DAY_MS = 86_400_000;
/** Days from serial 0, which is 30 December 1899 in Sheets, to 1 January 1970. */
const EPOCH = 25_569;
/** Zones change their offset on the quarter of an hour, so that one question answers for all instants in it. */
const QUARTER_MS = 900_000;

/** Asks Google once for each quarter of an hour that occurs: for days, once a day. */
export function wallClock({ formatDate, timeZone }: SheetsSession): WallClock {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / QUARTER_MS) * QUARTER_MS;
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      const shown = formatDate(new Date(quarter), timeZone, "yyyy-MM-dd HH:mm:ss");
      offset = Date.parse(`${shown.replace(" ", "T")}Z`) - quarter;
      offsets.set(quarter, offset);
    }
    return offset;
  };
  return {
    serialOf: (date) => (date.getTime() + offsetAt(date.getTime())) / DAY_MS + EPOCH,
    dateOf: (serial) => {
      const shown = Math.round((serial - EPOCH) * DAY_MS);
      // The offset near the answer: twice, for days on which it changes.
      return new Date(shown - offsetAt(shown - offsetAt(shown)));
    },
  };
}
