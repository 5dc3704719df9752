/** A made-up city's book in good order, six weeks into its year: no rule has anything to say about it. */
import type { BookModel, CheckIn, KeyResult, Objective, Person } from "../../core/okr/model";
import { settingsFromPreset } from "../../core/okr/presets";
import { exampleBook } from "../../core/rules/engine/example-book";

/** In the first quarter of a fiscal year from July: 2025-07-01 to 2025-09-30. */
export const CLEAN_TODAY = "2025-08-18";
const CHECKED_IN = ["2025-08-04", "2025-08-15"];

/** Committed or stretch; the value on the first and on the second day of check-ins; due on the cycle's last day where no day is given. */
type Measure = [title: string, kind: "C" | "S", unit: string, from: number, to: number, values: [number, number], source: string, due?: string]; // prettier-ignore

interface Unit {
  title: string;
  why: string;
  department: string | null;
  owner: string;
  perspective: Objective["perspective"];
  isPublic: boolean;
  measures: Measure[];
}

const units: Unit[] = [
  {
    title: "Residents trust how their city is run",
    why: "So that people take part in what is decided",
    department: null,
    owner: "City Manager",
    perspective: "Customer",
    isPublic: true,
    measures: [
      ["Raise residents' satisfaction with city services from 61 to 70 %", "S", "%", 61, 70, [62.9, 63.5], "Resident survey"],
      ["Cut the median time to answer a records request from 12 to 7 days", "C", "days", 12, 7, [10.5, 9], "Clerk's log"],
      ["Raise council decisions posted within two days from 55 to 90 %", "C", "%", 55, 90, [66, 76], "Agenda system", "2025-09-15"],
    ],
  },
  {
    title: "Streets are safe to walk and drive on",
    why: "So that everyone gets to work and school unharmed",
    department: "Public Works",
    owner: "Public Works Director",
    perspective: "Internal process",
    isPublic: true,
    measures: [
      ["Cut potholes open longer than two weeks from 320 to 80", "C", "potholes", 320, 80, [250, 180], "Work order system"],
      ["Raise sidewalks in good condition from 64 to 72 %", "S", "%", 64, 72, [65.9, 66.3], "Sidewalk inventory"],
      ["Raise residents who feel safe on foot from 58 to 66 %", "C", "%", 58, 66, [60, 62.6], "Resident survey", "2025-09-12"],
    ],
  },
  {
    title: "Small firms want to work for the city",
    why: "So that tax money stays in town",
    department: "Finance",
    owner: "Finance Director",
    perspective: "Financial",
    isPublic: true,
    measures: [
      ["Cut the median time from invoice to payment from 38 to 20 days", "C", "days", 38, 20, [33, 28], "Ledger"],
      ["Raise invoices paid within thirty days from 52 to 85 %", "S", "%", 52, 85, [58, 62], "Ledger"],
      ["Raise the firms' rating of our payments from 3.1 to 4.2 points", "C", "points", 3.1, 4.2, [3.4, 3.75], "Vendor survey", "2025-09-19"],
    ],
  },
  {
    title: "People get help fast when minutes count",
    why: "So that fewer fires and heart attacks end in death",
    department: "Fire",
    owner: "Fire Chief",
    perspective: "Learning and growth",
    isPublic: false,
    measures: [
      ["Cut the response time of first engines from 7.8 to 6.5 minutes", "C", "minutes", 7.8, 6.5, [7.5, 7.1], "Dispatch system"],
      ["Raise homes with a working smoke alarm from 58 to 75 %", "S", "%", 58, 75, [61.5, 63], "Home visits"],
      ["Raise patients' rating of their care from 4.1 to 4.6 points", "C", "points", 4.1, 4.6, [4.2, 4.42], "Patient survey", "2025-09-10"],
    ],
  },
]; // prettier-ignore

/** A new one each time, so that breaking one breaks no other. */
export function cleanBook(): BookModel {
  const settings = settingsFromPreset("city", 7, CLEAN_TODAY);
  const objectives = units.map(({ title, why, department, owner, perspective, isPublic }): Partial<Objective> => {
    const level = department === null ? "City" : "Department";
    const parent = department === null ? null : "O1";
    return { title, why, level, department, owner, perspective, public: isPublic, parent, planGoal: "A city that works" };
  });
  const keyResults = units.flatMap(({ owner, measures }, i) =>
    measures.map(([title, kind, unit, baseline, target, , dataSource, due]): Partial<KeyResult> => ({
      objectiveId: `O${i + 1}`,
      title,
      owner,
      commitment: kind === "C" ? "Committed" : "Stretch",
      class: dataSource.includes("survey") ? "Quality" : "Value",
      direction: target > baseline ? "Increase" : "Decrease",
      unit,
      baseline,
      target,
      dataSource,
      due: due ?? settings.cycleEnd,
    })),
  );
  const checkIns = units.flatMap(({ owner, measures }, o) =>
    measures.flatMap(([, , , , , values], k) =>
      values.map((value, at): Partial<CheckIn> => {
        const date = CHECKED_IN[at] ?? "";
        return { date, keyResultId: `O${o + 1}.KR${k + 1}`, value, confidence: 7, progress: "Moved on as planned.", by: owner };
      }),
    ),
  );
  const people = units.map(({ owner, department }): Partial<Person> => {
    const email = `${owner.toLowerCase().replace(/ /g, ".")}@example.gov`;
    return { owner, email, department, departmentHead: department && "City Manager", publicName: false };
  });
  const kpis = [{ title: "Drinking water tests passed", owner: "Public Works Director", threshold: 99, current: 99.6 }];
  const actions = [{ title: "Adopt the paving list", supports: "O2.KR1", owner: "Public Works Director", due: "2025-09-01" }];
  return exampleBook({ objectives, keyResults, checkIns, people, kpis, actions, settings }).model;
} // prettier-ignore
