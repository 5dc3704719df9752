/** Dates that strict workbooks write as ISO 8601 → serial numbers. */

const DAY = 86_400_000;
const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Null where the text is no ISO date or time. 1900 counts its 29 February that never was. */
export function serialFromIso(text: string, dateSystem: 1900 | 1904): number | null {
  const match = ISO.exec(text);
  if (!match || text === "") return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (dateSystem === 1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  return (serial < 61 ? serial - 1 : serial) + time;
}
