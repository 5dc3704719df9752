/** What stands in a column below its header, as shares of its non-empty cells: the contents side of telling a role. */
import * as words from "../../lexicon/cell-words";
import { clockMinutes } from "../cells/clock-text";
import { isAmount, isTextDate } from "../tables/cell-kind";
import type { Grid } from "../tables/grid";
import { idText } from "../tables/band-score";

export interface ColumnProfile {
  column: number;
  /** Non-empty cells that were looked at, and their share of all rows looked at. */
  count: number;
  filled: number;
  /** Different values ÷ values, 0..1. */
  unique: number;
  /** Mean characters and words of text cells; 0 where there are none. */
  characters: number;
  words: number;
  /** Shares of the non-empty cells, 0..1. */
  text: number;
  number: number;
  money: number;
  date: number;
  /** Text that is a number with its sign or unit, or minutes and seconds ("8:12"). */
  amount: number;
  /** Whole numbers 1990..2100. */
  year: number;
  /** Times in words, dates as text, and date cells. */
  time: number;
  id: number;
  status: number;
  statusStrong: number;
  yesNo: number;
  unit: number;
  frequency: number;
  title: number;
  department: number;
  person: number;
  email: number;
  phone: number;
  url: number;
  verb: number;
  measure: number;
  quantified: number;
  placeholder: number;
  priority: number;
  prose: number;
  /** One and the same short mark ("x", "✓") in nearly every cell. */
  mark: number;
  otherLanguage: number;
  /** Numbers that grow by one: 4, 5 or, in an outline, 1.2, 1.3, 2.1. */
  counting: number;
}

const PROSE_CHARACTERS = 60;

const TESTS: [keyof ColumnProfile, (text: string) => boolean][] = [
  ["amount", (text) => isAmount(text) || clockMinutes(text) !== null],
  [
    "id",
    (text) => idText(text) && /\d|^[a-w]\W?$/i.test(text) && !/^[<>≤≥$£€]/.test(text) && !/%/.test(text),
  ],
  ["status", (text) => text.length <= 60 && words.statusCell.test(text)],
  [
    "statusStrong",
    (text) => text.length <= 60 && words.statusCell.test(text) && words.statusStrong.test(text),
  ],
  ["yesNo", (text) => words.yesNoCell.test(text)],
  ["unit", (text) => text.length <= 40 && words.unitCell.test(text)],
  ["frequency", (text) => text.length <= 40 && words.frequencyCell.test(text)],
  ["title", (text) => text.length <= 80 && words.titleWord.test(text)],
  ["department", (text) => text.length <= 80 && words.departmentWord.test(text)],
  ["person", (text) => text.length <= 60 && words.personName.test(text) && !words.departmentWord.test(text)],
  ["email", (text) => text.includes("@") && words.emailText.test(text.slice(0, 200))],
  ["phone", (text) => words.phoneText.test(text.slice(0, 60))],
  ["url", (text) => words.urlText.test(text)],
  ["verb", (text) => text.length > 8 && words.actionVerb.test(text)],
  ["measure", (text) => text.length > 5 && words.measureText.test(text.slice(0, 120))],
  ["quantified", (text) => text.length > 12 && words.quantified.test(text.slice(0, 400))],
  ["placeholder", (text) => text.length <= 50 && words.placeholderCell.test(text)],
  ["priority", (text) => words.priorityCell.test(text)],
  ["money", (text) => words.moneyText.test(text)],
  ["time", (text) => text.length <= 40 && (words.timeCell.test(text) || isTextDate(text))],
  ["prose", (text) => text.length > PROSE_CHARACTERS],
];

const EMPTY: Omit<ColumnProfile, "column"> = {
  count: 0, filled: 0, unique: 0, characters: 0, words: 0, text: 0, number: 0, money: 0, date: 0, amount: 0, year: 0,
  time: 0, id: 0, status: 0, statusStrong: 0, yesNo: 0, unit: 0, frequency: 0, title: 0, department: 0, person: 0, email: 0, phone: 0, url: 0,
  verb: 0, measure: 0, quantified: 0, placeholder: 0, priority: 0, prose: 0, mark: 0, otherLanguage: 0, counting: 0,
}; // prettier-ignore

/** Profiles one column over `rows` (0-based sheet rows of data, already sampled). */
export function profileColumn(grid: Grid, column: number, rows: number[]): ColumnProfile {
  const profile: ColumnProfile = { column, ...EMPTY };
  const seen = new Map<string, number>();
  let numbers = 0;
  let steps = 0;
  let last: number | null = null;
  for (const row of rows) {
    const value = grid.value(row, column);
    if (value === null) continue;
    profile.count++;
    const text = String(value).trim();
    const key = text.toLowerCase();
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (typeof value === "string") readText(profile, text);
    else if (typeof value === "number") {
      numbers++;
      if (last !== null && isNext(last, value)) steps++;
      last = value;
      if (grid.isDate(row, column)) {
        profile.date++;
        profile.time++;
      } else {
        profile.number++;
        if (Number.isInteger(value) && value >= 1990 && value <= 2100) profile.year++;
      }
    }
  }
  const { count } = profile;
  if (count === 0) return profile;
  const texts = profile.text;
  profile.characters /= Math.max(1, texts);
  profile.words /= Math.max(1, texts);
  for (const [name] of TESTS) profile[name] /= count;
  for (const name of ["text", "number", "date", "year", "otherLanguage"] as const) profile[name] /= count;
  profile.filled = count / Math.max(1, rows.length);
  profile.unique = seen.size / count;
  const commonest = [...seen.entries()].sort((a, b) => b[1] - a[1])[0];
  profile.mark =
    commonest && commonest[0].length <= 2 && Number.isNaN(Number(commonest[0])) ? commonest[1] / count : 0;
  profile.counting = numbers > 2 ? steps / (numbers - 1) : 0;
  return profile;
}

function readText(profile: ColumnProfile, text: string): void {
  profile.text++;
  profile.characters += text.length;
  profile.words += text.split(/\s+/).length;
  for (const [name, test] of TESTS) if (test(text)) profile[name]++;
  const foreign = text.slice(0, 300).match(words.otherLanguageWord)?.length ?? 0;
  if (foreign >= 2 || (foreign === 1 && text.split(/\s+/).length <= 6)) profile.otherLanguage++;
}

/** What follows a number in a count or an outline. */
function isNext(last: number, value: number): boolean {
  if (Number.isInteger(last) && Number.isInteger(value)) return value === last + 1;
  if (last < 1) return false;
  const [before, after] = [Math.round(last * 10), Math.round(value * 10)];
  const isOutline = Math.abs(before - last * 10) + Math.abs(after - value * 10) < 1e-6;
  return isOutline && (after === before + 1 || after === (Math.floor(last) + 1) * 10 + 1);
}
