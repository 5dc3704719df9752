/** Values of a plan as people write them. */
import { moneyUnits } from "../../lexicon/currencies";
import { timeUnits } from "../../lexicon/units";
import type { Comparator, Direction } from "../../measure/reading";

export const shownDirections: Readonly<Record<Exclude<Direction, "none">, string>> = {
  increase: "Increase",
  decrease: "Decrease",
  reach: "Reach",
  maintain: "Maintain",
};

const comparators: Readonly<Partial<Record<Comparator, string>>> = {
  ">=": "at least ",
  ">": "more than ",
  "<=": "at most ",
  "<": "less than ",
};

/** Units that stand for the bare number. */
const BARE: ReadonlySet<string> = new Set(["count", "rating", "ratio", "index"]);
/** Plans state no more than three or four digits behind the point. Made once: making one takes longer than a hundred uses. */
const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

/** "45 days", "$1,200", "8.5%"; percent as the plan writes it. */
export function shownAmount(value: number, unit: string | null): string {
  const number = numbers.format(value);
  if (unit === null || BARE.has(unit)) return number;
  if (unit === "%") return `${number}%`;
  if (moneyUnits.has(unit) && !/^[a-z]+$/.test(unit))
    return /[A-Za-z]$/.test(unit) ? `${unit} ${number}` : `${unit}${number}`.replace(`${unit}-`, `-${unit}`);
  const isSingle = value === 1 && (timeUnits.has(unit) || unit === "points");
  return `${number} ${isSingle ? unit.slice(0, -1) : unit}`;
}

/** "at least 95%", "5 to 10 days", "by 25%". */
export function shownTarget(
  value: number,
  upper: number | null,
  unit: string | null,
  relative: boolean,
  comparator: Comparator,
): string {
  if (upper !== null) return `${shownAmount(value, null)} to ${shownAmount(upper, unit)}`;
  return `${relative ? "by " : (comparators[comparator] ?? "")}${shownAmount(value, unit)}`;
}

/** A deadline's norm: "30 June 2027", "June 2027", "FY2026 Q3". */
export function shownDue(norm: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(norm) ?? [];
  const name = monthNames[Number(month) - 1];
  if (year !== undefined && name !== undefined)
    return `${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
  const [, count, letter] = /^P(\d+)([YMWD])$/.exec(norm) ?? [];
  const unit = letter === undefined ? undefined : lengths[letter];
  if (count !== undefined && unit !== undefined) return `within ${shownAmount(Number(count), unit)}`;
  return norm === "YE" ? "the end of the year" : norm;
}

const monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
]; // prettier-ignore

/** By the letter of an ISO 8601 duration. */
const lengths: Readonly<Record<string, string>> = { Y: "years", M: "months", W: "weeks", D: "days" };
