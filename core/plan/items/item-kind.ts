/** Key result, KPI or activity: what a row's words and numbers together make of it. */
import { heldRegularly, keepsLevel, serviceStandard } from "../../lexicon/service-standards";
import type { MeasureReading } from "../../measure/reading";
import type { ItemKind } from "../reading";
import type { RowFacts } from "./row-facts";
import type { RowNumbers } from "./row-numbers";

export interface KindEvidence {
  text: string;
  reading: MeasureReading;
  numbers: RowNumbers;
  facts: RowFacts;
  /** The cell may hold an action as well as a measure. */
  mixed: boolean;
  /** The cell's column is headed as one of things to do. */
  actionsOnly: boolean;
  /** The table has a column for targets or baselines. */
  tableHasNumbers: boolean;
  /** The table keeps standing measures: actuals over time, and neither objectives nor due dates. */
  standingTable: boolean;
  /** The table tracks levels under its objectives: actuals over time, neither starting points nor due dates. */
  trackedTable: boolean;
}

/**
 * A standing level, kept or already met or without a date, is a KPI; a change or a level not yet reached is a key result; something to
 * do or deliver, also so many times, is an activity.
 */
export function itemKind(evidence: KindEvidence): ItemKind {
  const { text, reading, numbers, mixed } = evidence;
  const hasTarget = numbers.target !== null || numbers.targetText !== null;
  const hasBaseline = numbers.baseline !== null || numbers.baselineText !== null;
  if (!hasTarget && !hasBaseline) return kindByWords(evidence);
  if (mixed && reading.kind === "activity" && !hasBaseline) return "activity";
  if (evidence.standingTable || keepsLevel.test(text) || keepsTarget(numbers)) return "kpi";
  if (reading.direction === "increase" || reading.direction === "decrease" || numbers.relative)
    return "key-result";
  if (evidence.trackedTable) return "kpi";
  const isStandard = serviceStandard.test(text) || numbers.comparator !== "=";
  if (isStandard && isMet(numbers)) return "kpi";
  return isDated(evidence) ? "key-result" : "kpi";
}

function kindByWords(evidence: KindEvidence): ItemKind {
  const { reading, mixed, tableHasNumbers, facts, text } = evidence;
  if (evidence.actionsOnly && reading.kind !== "key-result" && !saysLevel(reading)) return "activity";
  // A level with a day to reach it by is a result, wherever on the row the day stands.
  const isDatedLevel = reading.target !== null && facts.due !== null && !keepsLevel.test(text);
  if (!mixed && reading.kind === "kpi" && isDatedLevel) return "key-result";
  if (reading.kind === "kpi" && leadsFromTo(reading) && !keepsLevel.test(text)) return "key-result";
  if (reading.kind !== "vague") return reading.kind;
  if (heldRegularly.test(text)) return "kpi";
  const changes = reading.direction === "increase" || reading.direction === "decrease";
  if (tableHasNumbers && !mixed) return changes && facts.dueCell?.type !== "ongoing" ? "key-result" : "kpi";
  return "activity";
}

/** "Waits under 5 minutes by July, from 9 now": a way to go and a day to have gone it by. */
function leadsFromTo({ baseline, target, deadline }: MeasureReading): boolean {
  return baseline !== null && target !== null && deadline !== null && baseline.value !== target.value;
}

/** "95% of calls within 2 minutes" is a level; "five crossings", "40 miles" and "all facilities" say how much is to be done. */
function saysLevel({ target, unit }: MeasureReading): boolean {
  return target !== null && target.implicit !== true && unit !== null && LEVEL_UNIT.test(unit);
}

const LEVEL_UNIT = /^(?:%|.*points|.*(?:seconds|minutes|hours|days|weeks)|rating|score|rank|per .*)$/;

/** The target keeps what the baseline is. */
function keepsTarget(numbers: RowNumbers): boolean {
  if (numbers.targetText && numbers.baselineText)
    return numbers.targetText.value === numbers.baselineText.value;
  if (numbers.target && keepsLevel.test(numbers.target.source.text)) return true;
  return numbers.target !== null && !numbers.relative && numbers.baseline?.value === numbers.target.value;
}

/** A standard says "at least" unless it says otherwise. */
function isMet({ baseline, target, targetUpper, comparator }: RowNumbers): boolean {
  if (!baseline || !target) return false;
  if (targetUpper) return baseline.value >= target.value && baseline.value <= targetUpper.value;
  return comparator.startsWith("<") || comparator === "+/-"
    ? baseline.value <= target.value
    : baseline.value >= target.value;
}

function isDated({ facts, reading, numbers }: KindEvidence): boolean {
  if (reading.deadline !== null || numbers.due !== null) return true;
  // "6 months", "Phase 2": a time all the same.
  if (facts.dueCell !== null) return facts.due !== null || facts.dueCell.type === "not-read";
  // A plan without due dates has its own end, by which a stated way to go is to be gone.
  const hasPeriod = numbers.targetColumn !== null && numbers.targetColumn.period !== null;
  const baseline = numbers.baseline ?? numbers.baselineText;
  return hasPeriod || (baseline !== null && baseline.assumed !== true);
}
