/** What is wrong or odd about a check-in before it is written: the limits are those of the columns and of the rules, none of its own. */
import { confidence as confidenceEntry } from "../../book/columns/entry";
import { checkInProblems as say } from "../../messages/en/check-in";
import { isIsoDay } from "../../okr/iso-day";
import type { BookModel, CheckIn } from "../../okr/model";
import { rule as datedFuture } from "../../rules/check-ins/check-in-dated-future";
import { rule as outlier } from "../../rules/check-ins/check-in-outlier";
import { rule as regressing } from "../../rules/check-ins/regressing";
import { ruleBookOf } from "../../rules/engine/rule-book";
import { defectsIn } from "../../rules/engine/run-rules";
import type { FoundDefect } from "../../rules/engine/run-rules";
import type { Finding } from "../../workbook/finding";

export interface CheckInProblem {
  level: Extract<Finding["level"], "error" | "warning">;
  field: keyof CheckIn;
  /** What is wrong and what to do, in a sentence or two. */
  text: string;
}

/** A cell takes no more (Excel's limit). */
const CHARACTERS_A_CELL = 32_767;

/** `today`: ISO day. Errors have to be mended, warnings only confirmed. */
export function checkInProblems(model: BookModel, checkIn: CheckIn, today: string): CheckInProblem[] {
  const errors = [...ofFields(model, checkIn), ...ofDay(checkIn, today)];
  if (errors.length > 0) return errors;
  return [...ofCycle(model, checkIn), ...ofRules(model, checkIn, today), ...ofSame(model, checkIn)];
}

function ofFields(model: BookModel, checkIn: CheckIn): CheckInProblem[] {
  const { keyResultId, value, confidence } = checkIn;
  const problems: CheckInProblem[] = [];
  if (!model.keyResults.some(({ id }) => id === keyResultId))
    problems.push(error("keyResultId", say.unknownKeyResult(keyResultId)));
  if (value !== null && !Number.isFinite(value)) problems.push(error("value", say.noNumber));
  const texts = ["progress", "problems", "plans", "by"] as const;
  if (value === null && texts.every((field) => field === "by" || checkIn[field] === null))
    problems.push(error("value", say.nothingSaid));
  const { min, max } = confidenceEntry;
  if (confidence !== null && !(confidence >= min && confidence <= max))
    problems.push(error("confidence", say.confidence(min, max)));
  for (const field of texts) {
    const { length } = checkIn[field] ?? "";
    if (length > CHARACTERS_A_CELL) problems.push(error(field, say.tooLong(length, CHARACTERS_A_CELL)));
  }
  return problems;
}

/** Nobody has seen a value of the future, whatever day the book is scored by and whatever rules people turned off. */
function ofDay(checkIn: CheckIn, today: string): CheckInProblem[] {
  const date = checkIn.date ?? "";
  if (!isIsoDay(date)) return [error("date", say.noDay(date))];
  return date > today ? [error("date", say.future(date, today))] : [];
}

function ofCycle({ settings }: BookModel, { date }: CheckIn): CheckInProblem[] {
  const { cycle, cycleStart } = settings;
  if (date === null || date >= cycleStart) return [];
  return [{ level: "warning", field: "date", text: say.beforeCycle(date, cycle, cycleStart) }];
}

/** What the rules say with the check-in and did not say without it. What people made a note of asks for no confirmation. */
function ofRules(model: BookModel, checkIn: CheckIn, today: string): CheckInProblem[] {
  const keyResults = model.keyResults.filter(({ id }) => id === checkIn.keyResultId);
  const checkIns = model.checkIns.filter(({ keyResultId }) => keyResultId === checkIn.keyResultId);
  const found = (all: CheckIn[]): FoundDefect[] =>
    defectsIn(
      [datedFuture, outlier, regressing],
      ruleBookOf({ ...model, keyResults, checkIns: all, objectives: [] }, today),
    );
  const before = new Set(found(checkIns).map(ruleAndRow));
  return found([...checkIns, checkIn]).flatMap((defect): CheckInProblem[] => {
    const { meta, level } = defect;
    const { table, row, seen, todo, field } = defect.defect;
    const isOfAnother = table === "checkIns" && row !== checkIns.length;
    if (level === "info" || isOfAnother || before.has(ruleAndRow(defect))) return [];
    return [
      { level: "warning", field: field === "date" ? "date" : "value", text: `${seen} ${todo ?? meta.todo}` },
    ];
  });
}

function ruleAndRow({ meta, defect }: FoundDefect): string {
  return JSON.stringify([meta.id, defect.table, defect.row]);
}

function ofSame({ checkIns }: BookModel, checkIn: CheckIn): CheckInProblem[] {
  const fields = Object.keys(checkIn) as (keyof CheckIn)[];
  const isThere = checkIns.some((other) => fields.every((field) => other[field] === checkIn[field]));
  return isThere ? [{ level: "warning", field: "keyResultId", text: say.same(checkIn.date ?? "") }] : [];
}

function error(field: CheckInProblem["field"], text: string): CheckInProblem {
  return { level: "error", field, text };
}
