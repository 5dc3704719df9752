/** Tables that their headers and columns give away: explanations, minutes, surveys, tallies, lists of people. */
import * as cells from "../../lexicon/cell-words";
import * as words from "../../lexicon/sheet-words";
import { headerMeaning } from "../columns/header-meaning";
import type { ColumnRole } from "../reading";
import type { Detector, SheetFacts } from "./sheet-facts";
import { headers, profiles, promisesSomething, rolesNamed } from "./sheet-facts";

/** Surer than any table that is no clear plan. */
const CERTAIN = 0.9;
const LIKELY = 0.65;
/** Columns of figures that make a history, or a programme of years. */
const FEWEST_YEARS = 3;
const PAST_ROLES: ReadonlySet<ColumnRole> = new Set([
  "goal",
  "measure",
  "actual",
  "unit",
  "id",
  "department",
  "notes",
  "other",
]);

/** What a sheet about measures says only where they are to be reached. */
const STATES_MORE: ColumnRole[] = ["target", "baseline", "actual", "due", "status", "action"];

/** Who pays: a list of projects with years alone may still be a plan of works. */
const FUNDED = /\b(?:fund(?:s|ed|ing)?|financing|paid (?:by|from))\b/i;
/** What a plan says of its projects beside their costs. */
const PLANNED: ColumnRole[] = ["goal", "objective", "strategy", "measure", "target", "owner", "status"];

const count = (facts: SheetFacts, pattern: RegExp): number =>
  headers(facts).filter((head) => pattern.test(head)).length;

/** A scale or set of colours and what each stands for; or measures with their formulas and no targets. */
export const explanation: Detector = (facts) => {
  if (promisesSomething(facts)) return 0;
  const [first, ...rest] = profiles(facts);
  if (first === undefined || rest.length === 0 || rest.length > 5) return 0;
  const heads = headers(facts);
  const defines = heads.slice(1).some((head) => words.meaningHeader.test(head));
  const isMethod = count(facts, words.methodHeader) > 0;
  const isScale =
    first.unique > 0.9 &&
    (first.status > 0.6 || first.priority > 0.6 || first.counting > 0.9 || first.characters <= 2);
  const isKey = isScale && rest.length <= 3 && words.scaleHeader.test(heads[0] ?? "");
  const describes = heads.slice(1).some((head) => words.definitionHeader.test(head));
  const isWords = rest.every((profile) => profile.number < 0.5 && profile.time < 0.5);
  if (!isWords) return 0;
  if (isKey || (defines && (isMethod || isScale))) return CERTAIN;
  if (isScale && describes && first.characters <= 20 && !rolesNamed(facts).has("action")) return CERTAIN;
  return 0;
};

/** What each measure or term means and how it is counted, whoever keeps it; nothing to reach. */
export const definitions: Detector = (facts) => {
  const named = rolesNamed(facts);
  if (STATES_MORE.some((role) => named.has(role))) return 0;
  const defines = count(facts, words.meaningHeader);
  const isCounted = count(facts, words.calculationHeader) + count(facts, words.methodHeader);
  const name = words.glossaryName.test(facts.sheet.name);
  return (defines > 0 && isCounted > 0) || (name && defines + isCounted > 0) ? CERTAIN : 0;
};

/** What goes in, what is done with it and what comes of that: how a programme works, whoever does it by whatever time. */
export const logicModel: Detector = (facts) => {
  const named = rolesNamed(facts);
  if (promisesSomething(facts) || named.has("measure") || named.has("status")) return 0;
  const stages = [words.inputsHeader, words.outputsHeader, words.outcomesHeader];
  return stages.every((stage) => count(facts, stage) > 0) ? 1 : 0;
};

/** Where the figures of each measure come from, who collects them and how often; nothing to reach and nothing reached. */
export const dataCollection: Detector = (facts) => {
  const named = rolesNamed(facts);
  const states = STATES_MORE.some((role) => named.has(role));
  return named.has("measure") && !states && count(facts, words.collectionHeader) >= 2 ? CERTAIN : 0;
};

/** Cases one by one, as they came in and were closed: incidents, complaints, non-conformities, requests. */
export const caseLog: Detector = (facts) => {
  const named = rolesNamed(facts);
  if (named.has("target") || named.has("baseline") || named.has("measure")) return 0;
  const opened = count(facts, words.caseOpenedHeader);
  const closed = count(facts, words.caseClosedHeader);
  const all = opened + closed + count(facts, words.caseHeader);
  const name = words.caseLogName.test(facts.sheet.name);
  if (opened > 0 && all >= (name ? 2 : 3)) return CERTAIN;
  return name && all >= 2 ? LIKELY : 0;
};

/** What was talked about and decided, meeting by meeting. */
export const minutes: Detector = (facts) => {
  const hits = count(facts, words.minutesHeader);
  const name = words.minutesName.test(facts.sheet.name) ? 0.4 : 0;
  if (hits >= 2 && !promisesSomething(facts)) return CERTAIN;
  return hits >= 2 ? LIKELY : hits === 1 ? name + 0.2 : name;
};

/** Questions with shares of answers, or a row for each answer. */
export const survey: Detector = (facts) => {
  if (promisesSomething(facts)) return 0;
  const hits = count(facts, words.surveyHeader);
  const name = words.surveyName.test(facts.sheet.name);
  return hits >= 2 || (hits === 1 && name) ? CERTAIN : hits === 1 ? LIKELY : name ? 0.4 : 0;
};

/** A name at the left, then nothing but counts: of statuses, or of the plan's own parts. */
export const tally: Detector = (facts) => {
  const [first, ...rest] = profiles(facts);
  if (first === undefined || rest.length < 2 || first.text < 0.9) return 0;
  const isCounted = rest.every((profile) => profile.number + profile.amount + profile.placeholder > 0.8);
  const counted = headers(facts)
    .slice(1)
    .filter((head) => words.countedHeader.test(head) || cells.statusCell.test(head)).length;
  return isCounted && counted >= 2 ? CERTAIN : 0;
};

/** People with their posts and where to find them. */
export const roster: Detector = (facts) => {
  const hits = count(facts, words.rosterHeader);
  const named = rolesNamed(facts);
  const states = (["measure", "action", "objective", "due", "target"] as const).some((role) =>
    named.has(role),
  );
  return states ? 0 : hits >= 3 ? CERTAIN : hits === 2 ? LIKELY : 0;
};

/** What was measured in years or months gone by, without a level to reach, anyone to reach it or a word on how it stands. */
export const pastFigures: Detector = ({ sheet, tables }) => {
  const [main] = tables;
  if (!main || words.planName.test(sheet.name)) return 0;
  const { columns } = main.reading;
  const figures = columns.filter(({ role, period }) => role === "actual" && period !== null).length;
  const isPlain = columns.every(({ role }) => PAST_ROLES.has(role));
  const aims = main.profiles.some((profile) => profile.words >= 2 && profile.quantified >= 0.3);
  return figures >= FEWEST_YEARS && isPlain && !aims ? CERTAIN : 0;
};

/** Projects with what each costs year by year and who pays: money, where no goal heads them, nobody answers for them and no day, status or level is set. */
export const costsByYear: Detector = (facts) => {
  const [main] = facts.tables;
  const named = rolesNamed(facts);
  const states = PLANNED.some((role) => named.has(role));
  if (!main || states || count(facts, FUNDED) === 0) return 0;
  let years = 0;
  for (const [index, { header, role }] of main.reading.columns.entries()) {
    const profile = main.profiles[index];
    if (!profile || profile.count === 0) continue;
    const isOfAYear = header !== null && headerMeaning(header).period !== null;
    if (isOfAYear && profile.number + profile.amount > 0.5 && profile.year < 0.5) years++;
    else if (role === "due" && profile.time > 0.3) return 0;
  }
  return years >= FEWEST_YEARS ? 1 : 0;
};
