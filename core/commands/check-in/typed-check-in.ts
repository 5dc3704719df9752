/** A check-in as somebody typed it, on a command line or into a table, as one that the book can take. */
import { confidence as confidenceEntry } from "../../book/columns/entry";
import { checkInProblems, typedCheckIn as say } from "../../messages/en/check-in";
import type { BookModel } from "../../okr/model";
import type { NewCheckIn } from "./append-check-ins";
import type { CheckInProblem } from "./check-in-problems";
import { readValue } from "./read-value";

export interface TypedCheckIn {
  keyResultId: string;
  /** ISO day, or words that are none; null: not given. */
  date: string | null;
  /** "80", "80%", "$1,200"; null: no new number. */
  value: string | number | null;
  confidence: string | number | null;
  progress: string | null;
  problems: string | null;
  plans: string | null;
  by: string | null;
}

/** `day`: ISO day of a check-in that gives none. What was not understood is an error; its field is then null. */
export function understoodCheckIn(
  typed: TypedCheckIn,
  { keyResults }: Pick<BookModel, "keyResults">,
  day: string,
): { checkIn: NewCheckIn; problems: CheckInProblem[] } {
  const id = typed.keyResultId.trim();
  const keyResult = keyResults.find((candidate) => candidate.id.toUpperCase() === id.toUpperCase());
  const problems: CheckInProblem[] = [];
  return {
    checkIn: {
      ...typed,
      keyResultId: keyResult?.id ?? id,
      date: typed.date?.trim() || day,
      value: valueOf(typed.value, keyResult?.unit ?? null, problems),
      confidence: confidenceOf(typed.confidence, problems),
    },
    problems,
  };
}

function valueOf(
  typed: TypedCheckIn["value"],
  unit: string | null,
  problems: CheckInProblem[],
): number | null {
  if (typed === null || typeof typed === "number") return typed;
  const read = readValue(typed, unit);
  if (read.kind === "problem")
    problems.push({ level: "error", field: "value", text: say.value(typed, unit, read.problem) });
  return read.kind === "value" ? read.value : null;
}

/** "7", and "7/10" as people say it. */
function confidenceOf(typed: TypedCheckIn["confidence"], problems: CheckInProblem[]): number | null {
  if (typed === null || typeof typed === "number") return typed;
  const bare = typed.trim().replace(/ ?\/ ?10$/, "");
  if (bare === "") return null;
  const { min, max } = confidenceEntry;
  const isNumber = /^\d{1,3}(?:\.\d+)?$/.test(bare);
  if (!isNumber)
    problems.push({ level: "error", field: "confidence", text: checkInProblems.confidence(min, max) });
  return isNumber ? Number(bare) : null;
}
