/** Reads one measure sentence, indicator name or target cell: what kind it is, and which words say which value. */
import * as say from "../messages/en/measure";
import { rolesOf } from "./amount-role";
import type { RoledAmount } from "./roled-amount";
import { chooseTarget, type Choice } from "./choose-target";
import { areSteps, deadlineFor, deadlineFound } from "./choose-deadline";
import { confidenceOf } from "./confidence";
import { directionOf, directionWithoutTarget } from "./direction";
import { gradeChange, gradesOf, type Grade } from "./grade";
import { implicitTargetOf, type ImplicitTarget } from "./implicit-target";
import { isIndicatorName, kindOf, type KindFound } from "./kind";
import { ownerOf } from "./owner";
import { byFirstWord, listed, phraseAt } from "./phrase-index";
import { placeholderOf } from "./placeholder";
import type { Comparator, Deadline, Direction, Found, FurtherTarget, MeasureReading, Span } from "./reading";
import { takeApart, type Sentence } from "./sentence";
import { spanOf } from "./tokens";
import { countedAfter, unitOf, unitOfName } from "./unit";
import { yieldsToWords } from "./yields-to-words";
import { openingOf, verbsOf, type Opening, type Verb } from "./verbs";
import { factorWords } from "../lexicon/number-words";
import { percentHeads, countHeads } from "../lexicon/metric-words";

/** A measure is far shorter; what a longer text says further on is left unread, so that time stays bounded. */
const longestText = 3_000;

export function readMeasure(text: string): MeasureReading {
  const sentence = takeApart(text.length > longestText ? text.slice(0, longestText) : text);
  const verbs = verbsOf(sentence.tokens, sentence.dates);
  const opening = openingOf(sentence.tokens, sentence.dates);
  const roled = rolesOf(sentence, verbs);
  const chosen = chooseTarget(sentence, roled, mayBeLimit(sentence, opening));
  const stated = isIndicatorName(sentence.tokens, opening) ? withStatedBaseline(sentence, chosen) : chosen;
  const choice = yieldsToWords(sentence, opening, stated) ? { ...stated, target: null } : stated;
  const parts = { sentence, verbs, opening, roled, choice };
  return assemble(parts, valuesOf(parts));
}

/** In a bare name only a baseline set apart by a colon or a bracket is one: "… compared with 80 % of peers" is part of the name. */
function withStatedBaseline({ tokens }: Sentence, choice: Choice): Choice {
  const { target, baseline } = choice;
  if (target !== null || baseline === null) return choice;
  const first = baseline.amount.first;
  const apart = tokens.slice(Math.max(0, first - 4), first).some((token) => /^[:(=]$/.test(token.lower));
  return apart ? choice : { ...choice, baseline: null };
}

interface Parts {
  sentence: Sentence;
  verbs: readonly Verb[];
  opening: Opening;
  roled: readonly RoledAmount[];
  choice: Choice;
}

interface Values {
  implicit: ImplicitTarget | null;
  grade: { baseline: Grade | null; target: Grade | null };
  direction: Direction;
  unit: string | null;
  deadline: Found<Deadline> | null;
  placeholder: boolean;
}

const measuredHeads = byFirstWord(listed([...percentHeads, ...countHeads]));

/** A limit such as "within 30 days" can be the target only where no share or number is what is measured. */
function mayBeLimit(sentence: Sentence, opening: Opening): boolean {
  const { tokens } = sentence;
  if (isIndicatorName(tokens, opening)) return false;
  if (opening.verb?.kind === "activity" && worksWithSome(sentence, opening.verb.at)) return false;
  if (factorWords.has(tokens[opening.at]?.lower ?? "")) return false;
  return !tokens.some(
    (_, at) => tokens[at - 1]?.kind !== "number" && phraseAt(measuredHeads, tokens, at) !== undefined,
  );
}

/** "Explore a pilot with two departments", "Pilot meals in three schools": the work has an object of its own before the number. */
function worksWithSome({ tokens, amounts }: Sentence, verbAt: number): boolean {
  const at = tokens.findIndex(
    (token, index) => index > verbAt && /^(?:with|among|across|in|at|for)$/.test(token.lower),
  );
  return at > verbAt + 2 && amounts.some(({ numberFirst, unit }) => numberFirst === at + 1 && unit === null);
}

function valuesOf({ sentence, verbs, opening, roled, choice }: Parts): Values {
  const { tokens, text } = sentence;
  const { target } = choice;
  const implicit = target === null ? implicitTargetOf(sentence, opening) : null;
  const grades = target === null && implicit === null ? gradesOf(tokens) : [];
  const grade = gradeChange(tokens, grades);
  const placeholder = target === null && (placeholderOf(text) !== null || isPromiseOfTarget(text));
  const targetFirst = target?.amount.first ?? implicit?.first ?? grade.target?.first ?? opening.at;
  const next = choice.more[0]?.amount.first ?? tokens.length;
  const baselineEnds = roled.filter((one) => one.role === "baseline").map((one) => one.amount.last);
  const due = areSteps(sentence) ? null : deadlineFor(sentence, targetFirst, next, baselineEnds);
  const withGrade = grade.target === null ? null : directionWithoutTarget(sentence, opening);
  const gradeDirection = withGrade === "none" ? ("reach" as const) : withGrade;
  const direction = target !== null ? directionOf(sentence, target, verbs) : (implicit?.direction ?? gradeDirection ?? directionWithoutTarget(sentence, opening)); // prettier-ignore
  const shared = target?.amount.unit === null && target.cue === "from-to" ? (choice.baseline?.amount.unit ?? null) : null; // prettier-ignore
  const unit = shared ?? (target !== null ? unitOf(sentence, target.amount) : implicit !== null ? implicit.unit : grade.target !== null ? "rating" : null); // prettier-ignore
  return { implicit, grade, direction, unit, deadline: deadlineFound(sentence, due), placeholder };
}

/** "Target will be established once data is there": said in a sentence, not in a cell's few words. */
function isPromiseOfTarget(text: string): boolean {
  const promise = /\b(?:to be|will be|not yet|being) (?:established|determined|set|identified|developed|defined|confirmed|finali[sz]ed)\b/i.exec(text); // prettier-ignore
  const before = text.slice(0, promise?.index ?? 0).split(".");
  return /\b(?:targets?|baselines?|goals?)\b/i.test((before[before.length - 1] ?? "").slice(-70));
}

function assemble(parts: Parts, values: Values): MeasureReading {
  const { sentence, opening, verbs, choice } = parts;
  const { implicit, grade, direction, placeholder, deadline } = values;
  const { target, baseline } = choice;
  const hasTarget = target !== null || implicit !== null || grade.target !== null;
  const relative = target?.relative ?? implicit?.relative ?? false;
  const found = kindOf({
    sentence, opening, verbs, hasTarget, unit: values.unit, relative, direction, placeholder,
    hasBaseline: baseline !== null || grade.baseline !== null, hasDeadline: deadline !== null,
    targetFirst: target?.amount.first ?? -1, targetLast: target?.amount.last ?? -1,
    allOf: implicit?.says === "all",
    limited: parts.roled.some((one) => one.cue === "time-limit"),
    compared: target?.cue === "comparator" || target?.role === "perhaps-target",
  }); // prettier-ignore
  const unit = hasTarget ? values.unit : found.kind === "kpi" || found.kind === "activity" ? nameUnit(parts, found) : baselineUnit(parts); // prettier-ignore
  const counted = target === null ? null : countedAfter(sentence, target.amount);
  const owner = ownerOf(sentence);
  const reading: MeasureReading = {
    kind: found.kind,
    direction: lateDirection(found, direction, hasTarget),
    baseline:
      baseline === null ? null : { value: baseline.amount.value, span: numberSpan(sentence, baseline) },
    target: targetFound(parts, implicit),
    baselineText: grade.baseline === null ? null : { value: grade.baseline.text, span: grade.baseline.span },
    targetText: grade.target === null ? null : { value: grade.target.text, span: grade.target.span },
    unit,
    unitText: unit === "count" || unit?.startsWith("per ") === true ? counted : null,
    relative,
    comparator: comparatorOf(sentence, opening, target),
    deadline: found.reason === "question" ? null : deadline,
    owner,
    confidence: confidence(parts, values, found),
    more: choice.more.map((one, index) => further(parts, one, index)),
    why: [],
  };
  return { ...reading, why: whyOf(parts, values, found, reading) };
}

/** "No patient waits longer than 4 hours": what none may pass is a most. */
function comparatorOf({ tokens }: Sentence, { at }: Opening, target: RoledAmount | null): Comparator {
  const said = target?.amount.comparator ?? "=";
  const none = /^(?:no|none|nobody)$/.test(tokens[at]?.lower ?? "") && (target?.amount.first ?? 0) > at + 1;
  return !none ? said : said === ">" ? "<=" : said === "<" ? ">=" : said;
}

/** Something to be reached by a date without a number is still to be reached. */
const lateDirection = (found: KindFound, direction: Direction, hasTarget: boolean): Direction =>
  !hasTarget && found.reason === "reach-by-date" && direction === "none"
    ? "reach"
    : found.reason === "indicator-name" && !hasTarget
      ? "none"
      : direction;

function nameUnit({ sentence, opening, roled }: Parts, found: KindFound): string | null {
  if (found.reason !== "indicator-name" && found.reason !== "no-verb") return shareUnit(sentence);
  const over = roled.some(
    (one) => one.role === "definition" && one.cue === "time-limit" && one.amount.comparator === ">",
  );
  return unitOfName(sentence, opening.at) ?? (over ? "count" : null);
}

const baselineUnit = ({ sentence, choice }: Parts): string | null =>
  choice.baseline === null ? shareUnit(sentence) : unitOf(sentence, choice.baseline.amount);

/** "Increase by X%": no number, but the unit is plain. */
const shareUnit = ({ tokens }: Sentence): string | null =>
  tokens.some((token) => token.lower === "%" || token.lower === "percent" || token.lower === "percentage")
    ? "%"
    : null;

const numberSpan = ({ tokens }: Sentence, one: RoledAmount): Span =>
  spanOf(tokens, one.amount.numberFirst, Math.max(one.amount.numberLast, one.amount.unitLast));

function targetFound({ sentence, choice }: Parts, implicit: ImplicitTarget | null): Found<number> | null {
  if (choice.target !== null)
    return { value: choice.target.amount.value, span: numberSpan(sentence, choice.target) };
  if (implicit === null) return null;
  return {
    value: implicit.value,
    span: spanOf(sentence.tokens, implicit.first, implicit.last),
    implicit: true,
  };
}

function further({ sentence, verbs, choice }: Parts, one: RoledAmount, index: number): FurtherTarget {
  const next = choice.more[index + 1]?.amount.first ?? sentence.tokens.length;
  const date = deadlineFor(sentence, one.amount.first, next, []);
  return {
    direction: directionOf(sentence, one, verbs),
    target: { value: one.amount.value, span: numberSpan(sentence, one) },
    unit: unitOf(sentence, one.amount),
    relative: one.relative,
    deadline: deadlineFound(sentence, date),
  };
}

function confidence({ sentence, choice, roled }: Parts, values: Values, kind: KindFound): number {
  const open = sentence.dates.filter((date) => date.role === "perhaps").length;
  const sureDates = sentence.dates.some((date) => date.role === "deadline");
  return confidenceOf({
    kind,
    choice,
    datesUnsettled: sureDates ? 0 : open,
    unitKnown: values.unit !== null,
    words: sentence.tokens.length,
    implicit: values.implicit !== null,
    unplaced: choice.target === null ? roled.filter((one) => one.role === "perhaps-target").length : 0,
  });
}

function whyOf(parts: Parts, values: Values, found: KindFound, reading: MeasureReading): string[] {
  const { sentence, roled, choice } = parts;
  const words = (span: Span): string => sentence.text.slice(span[0], span[1]);
  const lines = [say.kindWhy(found.kind, found.reason)];
  if (reading.direction !== "none") lines.push(say.directionWhy(reading.direction));
  for (const one of roled) {
    const said = words(numberSpan(sentence, one));
    if (one === choice.baseline) lines.push(say.baselineWhy(said, one.cue));
    else if (one === choice.target || choice.more.includes(one)) lines.push(say.targetWhy(said, one.cue));
    else if (one.role === "definition" || one.role === "perhaps-target")
      lines.push(say.notTargetWhy(said, one.cue));
  }
  if (values.implicit !== null && reading.target !== null) lines.push(say.implicitTargetWhy(words(reading.target.span), reading.target.value)); // prettier-ignore
  if (values.grade.target !== null) lines.push(say.gradeWhy(values.grade.target.text));
  if (reading.relative) lines.push(say.relativeWhy);
  if (reading.deadline !== null)
    lines.push(say.deadlineWhy(reading.deadline.value.text, reading.deadline.value.norm !== null));
  if (reading.owner !== null) lines.push(say.ownerWhy(reading.owner.value));
  return lines;
}
