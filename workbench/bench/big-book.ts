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
const aims: readonly ((place: string) => string)[] = [
  (place) => `Residents of ${place} get their permits without waiting`,
  (place) => `Streets in ${place} are safe and smooth for everyone`,
  (place) => `Small firms in ${place} are paid in time and want to work for the city`,
  (place) => `Improve customer service and staff training across ${place}`,
  (place) => `Water in ${place} is clean and never runs dry`,
];
const units = ["days", "%", "minutes", "$", "points"];
/** Two in three are well formed, as in plans that consultants have seen; the rest are what the rules look for. */
const wordings: readonly ((from: number, to: number, place: string) => string)[] = [
  (from, to, place) => `Cut the median permit time in ${place} from ${from} to ${to} days`,
  (from, to, place) =>
    `Raise residents' satisfaction with the parks of ${place} from ${from} to ${to} points`,
  (from, to, place) => `Increase on-time street repairs in ${place} from ${from} to ${to} percent by June 30`,
  (from, to, place) => `Reduce unplanned overtime of the ${place} crew from ${from} to ${to} hours a month`,
  (from, to, place) => `Report close time of the ${place} fund falls from Day ${from} to Day ${to}`,
  (from, to, place) => `Library visits in ${place} grow from ${from} to ${to} a week by Q4 FY2026`,
  (_, to, place) => `Hold ${to} town halls in ${place} and publish the minutes`,
  (_, to, place) => `Maintain water quality in ${place} at or above ${to} percent`,
  (_, to, place) => `Reduce and prevent main breaks and leaks in ${place} by ${to} %`,
  (_, __, place) => `Improve collaboration among the teams of ${place}`,
  (_, __, place) => `Support the partners of ${place} in their work`,
  (_, __, place) => `Adopt the capital budget of ${place} by June 30, 2026`,
];

const trees = [
  "Elm",
  "Oak",
  "Cedar",
  "Maple",
  "Birch",
  "Willow",
  "Aspen",
  "Juniper",
  "Laurel",
  "Alder",
  "Hazel",
  "Linden",
  "Poplar",
  "Walnut",
  "Spruce",
  "Rowan",
  "Cypress",
  "Sumac",
  "Beech",
  "Holly",
];
const lands = [
  "Hill",
  "Creek",
  "Ridge",
  "Valley",
  "Meadow",
  "Point",
  "Grove",
  "Harbor",
  "Springs",
  "Prairie",
  "Bluff",
  "Lake",
  "Canyon",
  "Falls",
  "Landing",
  "Mesa",
  "Bend",
  "Hollow",
  "Summit",
  "Shore",
];
const sides = [
  "North",
  "South",
  "East",
  "West",
  "Heights",
  "Center",
  "Gardens",
  "Park",
  "Terrace",
  "Village",
  "Commons",
  "Square",
  "Station",
  "Estates",
  "Manor",
  "Crossing",
  "Corners",
  "Green",
  "Gate",
  "Court",
];

/** One of 8,000 names. */
function placeAt(number: number): string {
  return `${pick(trees, number)} ${pick(lands, Math.floor(number / 20))} ${pick(sides, Math.floor(number / 400))}`;
}

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
    title: pick(wordings, number * 7 + Math.floor(number / 12))(
      from,
      to,
      placeAt(number * 3 + Math.floor(number / 8000)),
    ),
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
    title: pick(aims, i + Math.floor(i / 8000))(placeAt(i)),
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
  return { objectives, keyResults, kpis: [], actions: [], people, checkIns, reminders: [], waivers: [], ruleChoices: [], settings };
} // prettier-ignore
