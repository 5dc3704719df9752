/** What a person typed as a value, as a number in the key result's unit. */

export type ReadValue =
  | { kind: "none" }
  | { kind: "value"; value: number }
  /** Which sentence says what to do. */
  | { kind: "problem"; problem: "no number" | "percent" | "abbreviated" | "comma" };

/** Digits with or without commas between thousands. */
const NUMBER = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)?(\.\d+)?$/;
const ABBREVIATED = /^[+-]?[\d.,]+\s*(?:k|m|mn|b|bn|thousand|million|billion)$/i;
const COMMA_AS_POINT = /^[+-]?\d+,\d+$/;

/**
 * Numbers as people type them in the US: "80", "1,250", "-3.5", "80 %" where the unit is %, with the unit around it ("$1,200",
 * "45 days"). 80 where the unit is "%" is 80 percent. Nothing typed is no value.
 */
export function readValue(typed: string, unit: string | null): ReadValue {
  const text = typed.trim().replace(/[\u2212\u2013]/g, "-");
  const bare = withoutUnit(text, unit);
  if (bare === "") return { kind: "none" };
  const parts = NUMBER.exec(bare);
  if (parts && (parts[2] !== undefined || parts[3] !== undefined)) {
    const value = Number(bare.replace(/,/g, ""));
    if (Number.isFinite(value)) return { kind: "value", value: value + 0 };
  }
  if (bare.endsWith("%")) return { kind: "problem", problem: "percent" };
  if (ABBREVIATED.test(bare)) return { kind: "problem", problem: "abbreviated" };
  if (COMMA_AS_POINT.test(bare)) return { kind: "problem", problem: "comma" };
  return { kind: "problem", problem: "no number" };
}

function withoutUnit(text: string, unit: string | null): string {
  const sign = unit?.trim().toLowerCase() ?? "";
  if (sign === "") return text;
  const lower = text.toLowerCase();
  if (lower.endsWith(sign)) return text.slice(0, -sign.length).trim();
  // "-$5" as well as "$-5".
  const minus = lower.startsWith("-") ? "-" : "";
  const rest = text.slice(minus.length).trim();
  return rest.toLowerCase().startsWith(sign) ? `${minus}${rest.slice(sign.length).trim()}` : text;
}
