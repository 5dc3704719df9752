/** Clock readings such as "10:12" as minutes: response times and turnaround times are written so. */

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;

/** Minutes: "8:54" → 8.9, "1:10:12" → 70.2; with `hours`, "1:30" is an hour and a half → 90. Null where the text is no clock reading. */
export function clockMinutes(text: string, hours = false): number | null {
  const match = CLOCK.exec(text.trim());
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (match[3] !== undefined) return tidyMinutes(first * 60 + second + third / 60);
  return tidyMinutes(hours ? first * 60 + second : first + second / 60);
}

function tidyMinutes(minutes: number): number {
  return Math.round(minutes * 1e6) / 1e6;
}
