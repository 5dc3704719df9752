/** Numbers and days as the pane writes them. */
import { dayInWords } from "../../../core/messages/en/days";

/** Small values keep more places, so that 0.004 does not become 0. */
const SMALL = 1;

const large = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3 });

/** Units that stand before the number. */
const CURRENCY = /^[$€£¥]$/;

/** "1,250", "0.004" */
export function shownNumber(value: number): string {
  return (value !== 0 && Math.abs(value) < SMALL ? small : large).format(value);
}

/** "80%", "$1,200", "45 days". A unit of "count" is nothing to read. */
export function shownValue(value: number, unit: string | null): string {
  const number = shownNumber(value);
  if (unit === null || unit === "count") return number;
  if (unit === "%") return `${number}%`;
  if (CURRENCY.test(unit)) return value < 0 ? `-${unit}${shownNumber(-value)}` : `${unit}${number}`;
  return `${number} ${unit}`;
}

/** Two places, as the book shows scores: "0.62". */
export function shownScore(score: number): string {
  return score.toFixed(2);
}

/** 0..1 as "62%". */
export function shownShare(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** "16 February 2026"; what is no ISO day stays as it is. */
export function shownDay(day: string): string {
  return Number.isNaN(new Date(`${day}T00:00:00Z`).getTime()) ? day : dayInWords(day);
}
