/** Serial numbers say what a clock on the wall shows; Dates are instants. A time zone leads from one to the other. */

const DAY_MS = 86_400_000;
/** Days from serial 0 to 1 January 1970. */
const EPOCH = 25_569;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
  });
  formats.set(timeZone, format);
  return format;
}

/** What the wall clock shows at an instant, as if it were UTC. */
export function wallTime(instant: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall + (((instant % 1000) + 1000) % 1000);
}

/** The ISO day that the calendar on the wall shows. */
export const dayOf = (instant: number, timeZone: string) =>
  new Date(wallTime(instant, timeZone)).toISOString().slice(0, 10);

export function serialOfInstant(instant: number, timeZone: string): number {
  return wallTime(instant, timeZone) / DAY_MS + EPOCH;
}

/** The instant at which the wall clock shows a serial number; milliseconds are rounded. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY_MS);
  // The zone's offset near the answer: twice, for days on which it changes.
  const first = wall - (wallTime(wall, timeZone) - wall);
  return wall - (wallTime(first, timeZone) - first);
}
