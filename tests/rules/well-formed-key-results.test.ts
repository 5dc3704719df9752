/** Key results as departments of a city would write them: none of them gives a rule about key results cause for more than a hint. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { KeyResult } from "../../core/okr/model";
import { exampleBook } from "../../core/rules/engine/example-book";
import { runRules } from "../../core/rules/engine/run-rules";
import { everyRule } from "../../core/rules/every-rule";
import { readMeasure } from "../../core/measure";

const rules = everyRule.filter(({ meta }) => meta.group === "key-results");

function faultsOf(keyResult: Partial<KeyResult>): string[] {
  const { model, today } = exampleBook({ keyResults: [keyResult] });
  return runRules(rules, model, today, () => ({ sheet: "", cell: null }))
    .filter(({ level }) => level !== "info")
    .map(({ rule }) => rule ?? "");
}

type Row = [title: string, unit: string, baseline: number, target: number];

const byDepartment: Record<string, Row[]> = {
  Finance: [
    ["Report close time from Day 15 to Day 10", "day of month", 15, 10],
    ["Invoices paid within 30 days", "%", 81, 95],
    ["Cut repeat audit findings from 6 to 0", "findings", 6, 0],
    ["General Fund reserve as a share of expenditures", "%", 14, 17],
    ["Grow investment income to $1.2 million", "$", 840_000, 1_200_000],
    ["Budget variance of departments at year end", "%", 6.5, 2],
    ["Purchase orders issued in 3 days", "%", 48, 80],
  ],
  Parks: [
    ["Raise parks and recreation enrollment from 4,100 to 5,000", "participants", 4100, 5000],
    ["Share of playgrounds rated safe and clean", "%", 72, 90],
    ["Plant 1,200 street trees in heat islands", "trees", 0, 1200],
    ["Open space within a 10-minute walk of home", "% of homes", 61, 70],
    ["Cost recovery of summer camps", "%", 55, 70],
    ["Train ridership to the fairgrounds", "riders", 8000, 11_000],
  ],
  Police: [
    ["Reduce Priority 1 response time from 7.4 to 6 minutes", "minutes", 7.4, 6],
    ["Cut serious injuries and fatalities on Route 9", "crashes", 31, 20],
    ["Case clearance rate for burglaries", "%", 12, 20],
    ["Officers trained in crisis response who use it within the quarter", "%", 30, 60],
    ["Reduce 911 calls abandoned before answer", "%", 9, 4],
    ["Hold time of non-emergency calls", "seconds", 140, 60],
  ],
  "Public works": [
    ["Potholes repaired within 48 hours", "%", 64, 90],
    ["Resurface 25 lane miles of collector streets", "lane miles", 0, 25],
    ["Pavement condition index of arterials", "index", 61, 68],
    ["Complete 90 % of sidewalk repairs within 30 days", "%", 68, 90],
    ["Work orders open for longer than 60 days", "work orders", 420, 150],
    ["Diversion of waste from the landfill", "%", 31, 40],
  ],
  Libraries: [
    ["Raise circulation per capita from 8.1 to 9", "per capita", 8.1, 9],
    ["Increase library card holders to 40 % of residents", "%", 33, 40],
    ["Draft picture of holds: median wait for a new title", "days", 41, 21],
    ["Summer reading completions", "children", 560, 700],
  ],
  "Human resources": [
    ["Fill vacancies in 45 days instead of 62", "days", 62, 45],
    ["Voluntary turnover in the first year", "%", 24, 15],
    ["Host families for interns", "families", 4, 10],
    ["Staff who would recommend the city as an employer", "%", 54, 65],
    ["Performance reviews finished on time", "%", 58, 95],
  ],
  Clerk: [
    ["Public records answered within 5 days", "%", 62, 85],
    ["Minutes posted within two days of a meeting", "%", 40, 100],
    ["Issue passports in one visit", "%", 77, 92],
    ["Share of licenses renewed online", "%", 35, 70],
  ],
  Water: [
    ["Reduce unaccounted-for water from 11.8 % to 7.5 %", "%", 11.8, 7.5],
    ["Cut sewer overflows from 14 to 5", "overflows", 14, 5],
    ["Replace 300 lead service lines in Districts 2 and 4", "lines", 0, 300],
    ["Answer 90 % of billing calls within 60 seconds", "%", 71, 90],
    ["Customers on paperless billing", "%", 28, 45],
  ],
  "Health and human services": [
    ["House 300 families from the shelter list", "families", 0, 300],
    ["Health and human services vacancy rate", "%", 18, 9],
    ["Children with all vaccinations at age two", "%", 71, 80],
    ["Return to homelessness within 12 months", "%", 22, 14],
  ],
};

describe.each(Object.entries(byDepartment))("%s", (_, rows) => {
  it.each(rows)("%s", (title, unit, baseline, target) => {
    const direction = target > baseline ? "Increase" : "Decrease";
    expect(faultsOf({ title, unit, baseline, target, direction })).toEqual([]);
  });
});

const milestones = [
  "Bond rating AAA",
  "Accreditation by the state fire commission",
  "Third consecutive clean audit",
];

it.each(milestones)("a milestone: %s", (title) => {
  const milestone = { title, unit: null, baseline: null, target: null, direction: "Milestone" } as const;
  expect(faultsOf(milestone)).toEqual([]);
});

const guides = new URL("../../../shared/corpus/statements-seeds.jsonl", import.meta.url);

interface Statement {
  text: string;
  labels: { kind: string; direction: string };
}

describe.skipIf(!existsSync(guides))("statements of the guides, with their numbers in the columns", () => {
  const statements = existsSync(guides)
    ? readFileSync(guides, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Statement)
    : [];
  const directions: Record<string, KeyResult["direction"]> = { increase: "Increase", decrease: "Decrease", reach: "Reach" };
  const asKeyResult = ({ text, labels }: Statement): Partial<KeyResult> => {
    const { baseline, target, unit, relative } = readMeasure(text);
    return {
      title: text, unit, relative,
      baseline: baseline?.value ?? null,
      target: target?.value ?? null,
      direction: directions[labels.direction] ?? null,
    };
  };
  const ofKind = (kind: string): [string, Partial<KeyResult>][] =>
    statements.filter(({ labels }) => labels.kind === kind).map((one) => [one.text, asKeyResult(one)]);
  const wordings = [
    "key-result-is-vague", "key-result-is-activity", "key-result-is-measurable", "key-result-is-kpi", "weak-verb", "compound-key-result",
    "mixed-units", "direction-contradicts-numbers", "baseline-equals-target", "key-result-has-target",
  ];

  it.each(ofKind("key_result"))("key result: %s", (_, keyResult) => {
    expect(faultsOf(keyResult).filter((rule) => wordings.includes(rule))).toEqual([]);
  });

  it.each(ofKind("vague"))("vague: %s", (_, keyResult) => {
    expect(faultsOf(keyResult)).toContainEqual(expect.stringMatching(/^key-result-(?:is-vague|has-target)$/));
  });

  it.each(ofKind("activity_output"))("activity: %s", (_, keyResult) => {
    expect(faultsOf(keyResult).filter((rule) => wordings.includes(rule))).not.toContain("key-result-is-vague");
  });
}); // prettier-ignore
