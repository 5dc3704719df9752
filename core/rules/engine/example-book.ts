/** A rule's example as a whole book: what it does not say is filled in so that no rule has a reason to speak. */
import type { Action, BookModel, CheckIn, KeyResult, Kpi, Objective, Person } from "../../okr/model";
import { settingsFromPreset } from "../../okr/presets";
import { personKey } from "../../okr/from-plan/people";
import type { RuleExample } from "./rule";

/** The third quarter of fiscal year 2026 from July: January to March. */
const TODAY = "2026-01-05";
const CHECKED_IN = "2026-01-02";
const OWNER = "Finance Director";

/**
 * Ids are given in order ("O1", "O1.KR1", "K1", "A1") where the example gives none; key results stand under O1. Where the example says
 * nothing of key results, each objective gets two.
 */
export function exampleBook(example: RuleExample): { model: BookModel; today: string } {
  const settings = { ...settingsFromPreset("city", 7, TODAY), ...example.settings };
  const objectives = (example.objectives ?? [{}]).map((given, i): Objective => ({
    id: `O${i + 1}`,
    title: "Residents get their building permits without waiting",
    why: "So that homes are built sooner",
    level: "City",
    department: null,
    owner: OWNER,
    perspective: "Customer",
    planGoal: "A city that works",
    parent: null,
    cycle: settings.cycle,
    public: false,
    source: null,
    ...given,
  }));
  const numberUnder = new Map<string, number>();
  const keyResults = (example.keyResults ?? objectives.flatMap(measuresOf)).map((given): KeyResult => {
    const objectiveId = given.objectiveId ?? "O1";
    const number = (numberUnder.get(objectiveId) ?? 0) + 1;
    numberUnder.set(objectiveId, number);
    return {
      id: `${objectiveId}.KR${number}`,
      objectiveId,
      title: "Cut the median permit time from 41 to 15 days",
      owner: OWNER,
      commitment: "Committed",
      class: "Value",
      direction: "Decrease",
      unit: "days",
      baseline: 41,
      baselineAssumed: false,
      target: 15,
      relative: false,
      planValue: null,
      weight: null,
      start: null,
      due: settings.cycleEnd,
      confidence: null,
      call: null,
      dataSource: "Permit system",
      notes: null,
      source: null,
      ...given,
    };
  });
  const kpis = (example.kpis ?? []).map((given, i): Kpi => ({
    id: `K${i + 1}`, title: "Water quality tests passed", owner: OWNER, department: null, comparator: "at least", threshold: 99,
    thresholdUpper: null, unit: "%", current: null, frequency: "Monthly", source: null, ...given,
  })); // prettier-ignore
  const actions = (example.actions ?? []).map((given, i): Action => ({
    id: `A${i + 1}`, title: "Adopt the permit fee schedule", supports: null, owner: OWNER, due: null, status: null, source: null, ...given,
  })); // prettier-ignore
  const checkIns =
    example.checkIns?.map((given): CheckIn => ({ ...checkInOn("O1.KR1"), ...given })) ??
    (example.keyResults ? keyResults : []).map(({ id, baseline }) => ({ ...checkInOn(id), value: baseline }));
  const people = example.people?.map((given): Person => ({ ...personNamed(OWNER), ...given })) ?? owners(objectives, keyResults);
  return {
    model: { objectives, keyResults, kpis, actions, people, checkIns, reminders: [], waivers: [], ruleChoices: [], settings },
    today: example.today ?? TODAY,
  };
} // prettier-ignore

/** A measure of each kind, for an objective whose key results do not matter. */
function measuresOf({ id }: Objective): Partial<KeyResult>[] {
  return [
    { objectiveId: id },
    {
      objectiveId: id, title: "Raise the share of applicants who are satisfied from 62 % to 80 %", commitment: "Stretch",
      class: "Quality", direction: "Increase", unit: "%", baseline: 62, target: 80, dataSource: "Applicant survey",
    },
  ];
} // prettier-ignore

function checkInOn(keyResultId: string): CheckIn {
  return {
    date: CHECKED_IN, keyResultId, value: null, confidence: null, progress: null, problems: null, plans: null, by: OWNER,
  }; // prettier-ignore
}

function personNamed(owner: string): Person {
  const mailbox = owner.toLowerCase().replace(/[^a-z0-9]+/g, ".");
  return {
    owner,
    email: `${mailbox}@example.gov`,
    department: null,
    departmentHead: null,
    reminders: true,
    publicName: true,
  };
}

/** Everybody who owns something, as the book lists them. */
function owners(objectives: readonly Objective[], keyResults: readonly KeyResult[]): Person[] {
  const names = [...objectives, ...keyResults].flatMap(({ owner }) => (owner === null ? [] : [owner]));
  const once = new Map(names.map((name) => [personKey(name), name]));
  return [...once.values()].map(personNamed);
}
