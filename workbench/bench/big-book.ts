/** A book of any length, made up by rule and the same each time: key results as governments write them, good and bad, with check-ins. */
import type { BookModel, CheckIn, KeyResult, Objective, Person } from "../../core/okr/model";
import { settingsFromPreset } from "../../core/okr/presets";

/** Six weeks into the first quarter of 2026. */
export const BOOK_TODAY = "2026-02-16";
const KEY_RESULTS_EACH = 4;

const departments = [
  "Public Works",
  "Finance",
  "Police",
  "Fire",
  "Library",
  "Utilities",
  "Planning",
  "Parks and Recreation",
];
const roles = ["Director", "Deputy Director", "Division Manager", "Program Coordinator", "Analyst"];
const aims = [
  "Residents get their permits without waiting in district",
  "Streets are safe and smooth for everyone who lives in district",
  "Small firms are paid in time and want to work for district",
  "Improve customer service and staff training across all of district",
  "Water is clean and never runs dry in district",
];
const units = ["days", "%", "minutes", "$", "points"];
/** Two in three are well formed, as in plans that consultants have seen; the rest are what the rules look for. */
const wordings: readonly ((from: number, to: number, n: number) => string)[] = [
  (from, to, n) => `Cut the median permit time in district ${n} from ${from} to ${to} days`,
  (from, to, n) => `Raise residents' satisfaction with parks in district ${n} from ${from} to ${to} points`,
  (from, to, n) => `Increase on-time street repairs in zone ${n} from ${from} to ${to} percent by June 30`,
  (from, to, n) => `Reduce unplanned overtime in crew ${n} from ${from} to ${to} hours a month`,
  (from, to, n) => `Report close time of fund ${n} falls from Day ${from} to Day ${to}`,
  (from, to, n) => `Library visits to branch ${n} grow from ${from} to ${to} a week by Q4 FY2026`,
  (_, to, n) => `Hold ${to} town halls in ward ${n} and publish the minutes`,
  (_, to, n) => `Maintain water quality at or above ${to} percent in plant ${n}`,
  (_, to, n) => `Reduce and prevent main breaks and leaks by ${to} % in zone ${n}`,
  (_, __, n) => `Improve collaboration among the teams of program ${n}`,
  (_, __, n) => `Support the partners of neighborhood ${n} in their work`,
  (_, __, n) => `Adopt the capital budget of fund ${n} by June 30, 2026`,
];

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

function keyResult(number: number): KeyResult {
  const isFalling = number % 4 === 0 || number % 12 === 4;
  const from = 20 + ((number * 37) % 180);
  const to = Math.round(from * (isFalling ? 0.7 : 1.25));
  const isBare = number % 12 >= 9;
  const objective = Math.floor(number / KEY_RESULTS_EACH) + 1;
  return {
    id: `O${objective}.KR${(number % KEY_RESULTS_EACH) + 1}`,
    objectiveId: `O${objective}`,
    title: pick(wordings, number * 7 + Math.floor(number / 12))(from, to, number + 1),
    owner: number % 17 === 0 ? null : ownerOf(objective - 1 + (number % 7 === 0 ? departments.length : 0)),
    commitment: number % 3 === 0 ? "Stretch" : "Committed",
    class: number % 5 === 0 ? "Quality" : "Value",
    direction: isFalling ? "Decrease" : "Increase",
    unit: isBare ? null : pick(units, number),
    baseline: isBare ? null : from,
    baselineAssumed: false,
    target: isBare ? null : to,
    relative: false,
    planValue: null,
    weight: number % 50 === 0 ? 2 : null,
    start: null,
    due: pick(["2026-03-31", "2026-03-15", "2026-02-28"], number),
    confidence: number % 11,
    call: pick([null, null, null, null, "On track", "At risk", "Off track", null] as const, number),
    dataSource: number % 5 === 0 ? null : "Quarterly report",
    notes: null,
    source: null,
  };
}

/** Of the objective's department, one person for about a dozen key results. */
function ownerOf(objective: number): string {
  return `${pick(departments, objective)} ${pick(roles, objective)} ${1 + (objective % 97)}`;
}

/** `count` key results, four to an objective, each with two check-ins. */
export function bigBook(count: number): BookModel {
  const settings = { ...settingsFromPreset("city", 7, BOOK_TODAY), maxObjectives: count };
  const keyResults = Array.from({ length: count }, (_, i) => keyResult(i));
  const objectives = Array.from({ length: Math.ceil(count / KEY_RESULTS_EACH) }, (_, i): Objective => ({
    id: `O${i + 1}`,
    title: `${pick(aims, i)} ${i + 1}`,
    why: i % 3 === 0 ? null : "So that people find it worth living here",
    level: "Department",
    department: pick(departments, i),
    owner: i % 4 === 0 ? null : ownerOf(i),
    perspective: pick(["Customer", "Financial", "Internal process", "Learning and growth"] as const, i),
    planGoal: "A city that works",
    parent: null,
    cycle: settings.cycle,
    public: i % 10 === 0,
    source: null,
  }));
  const checkIns = keyResults.flatMap(({ id, baseline, target, owner }, i): CheckIn[] =>
    ["2026-01-19", i % 20 === 0 ? "2026-01-26" : "2026-02-09"].map((date, at) => ({
      date,
      keyResultId: id,
      value: baseline === null || target === null ? null : baseline + (target - baseline) * (0.3 + 0.1 * at),
      confidence: 6,
      progress: "Moved on as planned.",
      problems: null,
      plans: null,
      by: owner,
    })),
  );
  const owners = new Set(keyResults.flatMap(({ owner }) => owner ?? []));
  const people = [...owners].map((owner): Person => ({
    owner,
    email: `${owner.toLowerCase().replace(/[^a-z0-9]+/g, ".")}@example.gov`,
    department: departments.find((name) => owner.startsWith(name)) ?? null,
    departmentHead: null,
    reminders: true,
    publicName: false,
  }));
  return { objectives, keyResults, kpis: [], actions: [], people, checkIns, waivers: [], ruleChoices: [], settings };
} // prettier-ignore
