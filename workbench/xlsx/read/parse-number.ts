/** Decimal text in bytes → number, without making a string where the result is exact anyway. */

const ZERO = 0x30;
const POINT = 0x2e;
const MINUS = 0x2d;
/** Up to 15 digits an integer is exact, and dividing it by an exact power of ten rounds once, as parsing does. */
const MAX_DIGITS = 15;
const POWERS = Array.from({ length: MAX_DIGITS + 1 }, (_, i) => 10 ** i);

/** NaN where the text is no number; null where it is blank. */
export function parseNumber(bytes: Buffer, start: number, end: number): number | null {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let digits = 0;
  let number = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      number = number * 10 + digit;
      digits++;
    } else if (byte === POINT && point < 0) point = digits;
    else break;
  }
  if (at < end || digits === 0 || digits > MAX_DIGITS) {
    const text = bytes.toString("latin1", start, end).trim();
    return text === "" ? null : Number(text);
  }
  if (point >= 0) number /= POWERS[digits - point] ?? 1;
  return negative ? -number : number;
}
