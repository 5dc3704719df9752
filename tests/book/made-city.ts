/** A made-up city's book in mid cycle: every status, a spread of departments, check-ins that came late or twice. */
import type { LedgerItem } from "../../core/okr/ledger";
import type { Ledger } from "../../core/okr/ledger";
import type { BookModel, ItemSource, KeyResult, Objective } from "../../core/okr/model";
import type { Finding } from "../../core/workbook/finding";
import { madeCheckIn, madeKeyResult, madeObjective, madeSettings } from "../score/made";

export const asOfDay = "2026-02-15";

const at = (cell: string, text: string): ItemSource => ({ sheet: "Strategic Plan", cell, text });

const objectives: Objective[] = [
  madeObjective({ id: "O1", title: "Permits that do not keep builders waiting", why: "Homes and shops open sooner", level: "Department", department: "Community Development", owner: "Building Official", perspective: "Internal process", planGoal: "A city that works", cycle: "FY2026 Q3", public: true, source: at("B6", "Permits") }),
  madeObjective({ id: "O2", title: "Streets that are safe to walk and cross", why: "Nobody should be hurt on the way to school", level: "City", owner: "City Engineer", perspective: "Customer", planGoal: "Safe neighbourhoods", cycle: "FY2026 Q3", public: true, source: at("B12", "Streets") }),
  madeObjective({ id: "O3", title: "A fire service that arrives in time", level: "Department", department: "Fire and Rescue", owner: "Fire Chief", perspective: "Customer", planGoal: "Safe neighbourhoods", cycle: "FY2026 Q3", source: at("B18", "Fire") }),
  madeObjective({ id: "O4", title: "Books that close on time and stand up to audit", level: "Department", department: "Finance", owner: "Finance Director", perspective: "Financial", planGoal: "Sound finances", cycle: "FY2026 Q3", source: at("B24", "Books") }),
  madeObjective({ id: "O5", title: "Parks within a walk of every home", level: "City", perspective: "Customer", planGoal: "Healthy living", cycle: "FY2026 Q3", source: at("B30", "Parks") }),
  madeObjective({ id: "O6", title: "Inspectors who learn from each other", level: "Team", department: "Community Development", owner: "Inspections Supervisor", parent: "O1", perspective: "Learning and growth", cycle: "FY2026 Q3", source: at("B36", "Inspectors") }),
  madeObjective({ id: "O7", title: "Water that nobody has to think about", level: "Department", department: "Public Works", perspective: "Customer", planGoal: "A city that works", cycle: "FY2026 Q3", source: at("B42", "Water") }),
]; // prettier-ignore

const keyResults: KeyResult[] = [
  madeKeyResult({ id: "O1.KR1", objectiveId: "O1", title: "Cut the median days to a residential permit from 42 to 15", owner: "Permit Manager", direction: "Decrease", unit: "days", baseline: 42, target: 15, planValue: 38, dataSource: "Permit system, monthly report", source: at("C6", "x") }),
  madeKeyResult({ id: "O1.KR2", objectiveId: "O1", title: "Take 90 % of applications online", owner: "Permit Manager", direction: "Increase", unit: "%", baseline: 55, target: 90, planValue: 58, commitment: "Stretch", confidence: 6, call: "On track", source: at("C7", "x") }),
  madeKeyResult({ id: "O1.KR3", objectiveId: "O1", title: "Answer every plan-review comment within ten working days", owner: "Plan Review Lead", direction: "Maintain", unit: "days", target: 10, class: "Quality", source: at("C8", "x") }),
  madeKeyResult({ id: "O2.KR1", objectiveId: "O2", title: "Reduce injury crashes at the ten worst crossings by 25 %", owner: "Traffic Engineer", direction: "Decrease", unit: "%", baseline: 64, target: 25, relative: true, planValue: 61, source: at("C12", "x") }),
  madeKeyResult({ id: "O2.KR2", objectiveId: "O2", title: "Rebuild 12 school crossings", owner: "City Engineer", direction: "Increase", unit: "count", baseline: 0, baselineAssumed: true, target: 12, planValue: 0, weight: 2, due: "2026-06-30", source: at("C13", "x") }),
  madeKeyResult({ id: "O3.KR1", objectiveId: "O3", title: "First engine on scene within six minutes for 90 % of calls", owner: "Fire Chief", direction: "Reach", unit: "%", baseline: 71, target: 90, planValue: 74, source: at("C18", "x") }),
  madeKeyResult({ id: "O3.KR2", objectiveId: "O3", title: "Adopt the new station location plan", owner: "Deputy Fire Chief", direction: "Milestone", planValue: 0, due: "2026-01-31", source: at("C19", "x") }),
  madeKeyResult({ id: "O4.KR1", objectiveId: "O4", title: "Close each month within eight working days (from 15)", owner: "Accounting Manager", direction: "Decrease", unit: "days", baseline: 15, target: 8, planValue: 12, confidence: 8, call: "Done", source: at("C24", "x") }),
  madeKeyResult({ id: "O4.KR2", objectiveId: "O4", title: "Bring repeat audit findings from 6 to 0", owner: "Finance Director", direction: "Decrease", unit: "findings", baseline: 6, target: 0, planValue: 5, source: at("C25", "x") }),
  madeKeyResult({ id: "O5.KR1", objectiveId: "O5", title: "Raise the share of homes within ten minutes' walk of a park to 80 %", direction: "Increase", unit: "%", target: 80, source: at("C30", "x") }),
  madeKeyResult({ id: "O6.KR1", objectiveId: "O6", title: "Hold 24 paired inspections", owner: "Inspections Supervisor", direction: "Increase", unit: "count", baseline: 0, target: 24, planValue: 2, commitment: "Stretch", source: at("C36", "x") }),
  madeKeyResult({ id: "O7.KR1", objectiveId: "O7", title: "Cut main breaks per 100 miles from 21 to 14", owner: null, direction: "Decrease", unit: "count", baseline: 21, target: 14, planValue: 20, source: at("C42", "x") }),
]; // prettier-ignore

const checkIns = [
  madeCheckIn({ date: "2026-01-20", keyResultId: "O1.KR1", value: 35, confidence: 7, progress: "Two reviewers hired", problems: "Backlog from the holidays", plans: "Clear the backlog by March", by: "Permit Manager" }),
  madeCheckIn({ date: "2026-02-10", keyResultId: "O1.KR1", value: 30, confidence: 7, progress: "Backlog halved", by: "Permit Manager" }),
  madeCheckIn({ date: "2026-02-09", keyResultId: "O1.KR2", value: 63, confidence: 6, by: "Permit Manager" }),
  madeCheckIn({ date: "2026-02-11", keyResultId: "O2.KR1", value: 60, by: "Traffic Engineer" }),
  madeCheckIn({ date: "2026-02-12", keyResultId: "O2.KR2", value: 5, by: "City Engineer" }),
  madeCheckIn({ date: "2026-01-10", keyResultId: "O3.KR1", value: 75, by: "Fire Chief" }),
  madeCheckIn({ date: "2026-02-10", keyResultId: "O3.KR2", value: 0, problems: "Land survey is late", by: "Deputy Fire Chief" }),
  madeCheckIn({ date: "2026-02-10", keyResultId: "O4.KR1", value: 9, by: "Accounting Manager" }),
  madeCheckIn({ date: "2026-02-10", keyResultId: "O4.KR1", value: 8, progress: "Corrected: eight days", by: "Accounting Manager" }),
  madeCheckIn({ date: "2026-02-13", keyResultId: "O4.KR2", value: 3, by: "Finance Director" }),
  madeCheckIn({ date: "2026-02-08", keyResultId: "O6.KR1", value: 9, by: "Inspections Supervisor" }),
  madeCheckIn({ date: "2026-03-01", keyResultId: "O6.KR1", value: 20, by: "Inspections Supervisor" }),
]; // prettier-ignore

export const madeCity: BookModel = {
  objectives,
  keyResults,
  kpis: [
    { id: "K1", title: "Drinking water samples that meet the standard", owner: "Utilities Manager", department: "Public Works", comparator: "at least", threshold: 99.5, thresholdUpper: null, unit: "%", current: 99.8, frequency: "Monthly", source: at("C50", "x") },
    { id: "K2", title: "General fund reserve", owner: "Finance Director", department: "Finance", comparator: "between", threshold: 15, thresholdUpper: 25, unit: "%", current: 12.5, frequency: "Quarterly", source: at("C51", "x") },
    { id: "K3", title: "Missed refuse collections a week", owner: null, department: "Public Works", comparator: "at most", threshold: 10, thresholdUpper: null, unit: "count", current: null, frequency: "Weekly", source: null },
  ],
  actions: [
    { id: "A1", title: "Publish the permit checklist in three languages", supports: "O1.KR2", owner: "Permit Manager", due: "2026-03-15", status: "In progress", source: at("D6", "x") },
    { id: "A2", title: "Hire a second plan reviewer", supports: "O1", owner: "Building Official", due: "Spring 2026", status: null, source: at("D7", "x") },
  ],
  people: [
    { owner: "Permit Manager", email: "permits@example.gov", department: "Community Development", departmentHead: "Building Official", reminders: true, publicName: false },
    { owner: "Building Official", email: null, department: "Community Development", departmentHead: null, reminders: true, publicName: false },
    { owner: "City Engineer", email: "engineer@example.gov", department: "Public Works", departmentHead: "Public Works Director", reminders: false, publicName: false },
    { owner: "Finance Director", email: null, department: "Finance", departmentHead: null, reminders: true, publicName: false },
    { owner: "Fire Chief", email: null, department: "Fire and Rescue", departmentHead: null, reminders: true, publicName: false },
  ],
  checkIns,
  waivers: [],
  ruleChoices: [],
  reminders: [
    { at: "2026-02-09T08:01", kind: "Digest", to: "Permit Manager <permits@example.gov>", about: "O1.KR2", outcome: "Sending", key: "update:2026-02-09:permits@example.gov" },
    { at: "2026-02-09T08:01", kind: "Digest", to: "Permit Manager <permits@example.gov>", about: "O1.KR2", outcome: "Sent", key: "update:2026-02-09:permits@example.gov" },
  ],
  settings: madeSettings({ organisation: "City of Alder Falls", asOf: asOfDay }),
}; // prettier-ignore

export const madeFindings: Finding[] = [
  { level: "warning", rule: "baseline-pending", sheet: "Strategic Plan", cell: "C30", seen: '"Raise the share of homes within ten minutes\' walk of a park to 80 %" states no baseline.', why: "Without a baseline nobody can say how far it has come.", todo: "Measure it once and type the number into Baseline." },
  { level: "info", rule: "assumed-baseline", sheet: "Strategic Plan", cell: "C13", seen: '"Rebuild 12 school crossings" counts from nothing; 0 is assumed.', why: "If some are rebuilt already, the score is too low.", todo: "Confirm the 0, or type the real number." },
  { level: "error", rule: "no-owner", sheet: "Objectives", cell: "F6", seen: '"Parks within a walk of every home" has no owner.', why: "Objectives with an owner are on track 2.2 times as often.", todo: "Name one person or one post." },
]; // prettier-ignore

/** A ledger as converting would have left it: every item as it was imported. */
export function ledgerOf(model: BookModel): Ledger {
  const item = (
    kind: LedgerItem["kind"],
    id: string,
    source: ItemSource | null,
    fields: object,
  ): LedgerItem => {
    const imported: LedgerItem["imported"] = {};
    for (const [key, value] of Object.entries(fields)) if (key !== "source") imported[key] = value;
    return { id, kind, source, imported, gone: false };
  };
  return {
    formatVersion: 1,
    sheets: [],
    highest: { O: model.objectives.length, K: model.kpis.length, A: model.actions.length },
    items: [
      ...model.objectives.map((objective) => item("objective", objective.id, objective.source, objective)),
      ...model.keyResults.map((keyResult) => item("key-result", keyResult.id, keyResult.source, keyResult)),
      ...model.kpis.map((kpi) => item("kpi", kpi.id, kpi.source, kpi)),
      ...model.actions.map((action) => item("action", action.id, action.source, action)),
      ...model.people.map((person) => item("person", person.owner, null, person)),
    ],
  };
}
