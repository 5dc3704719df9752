/** A made-up plan, and its reading as people want it: for the tests of mappings. */
import type { MappingsToApply } from "../../../core/plan/mapping/corrections";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanReading, SheetReading } from "../../../core/plan/reading";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { sheetOf, workbookOf } from "../sheet-of";

export const rows = [
  "Harbour district: plan for two years",
  "",
  "!Objective | Result | Lead | Baseline | Target | Due",
  "Calm streets | Cars over 30 km/h on Quay Street | Traffic Engineer | 41% | 20% | 2027-06-30",
  "Calm streets | Crossings with a light | Traffic Engineer | 4 | 9 | 2027-06-30",
  "Clean quays | Litter counted in the spring walk | Harbour Master | 310 | 150 | 2026-12-31",
  "Clean quays | Paint the railings | Harbour Master | | | 2026-09-30",
];
export const glossary = sheetOf({
  name: "Terms",
  rows: ["Terms that we use", "Objective: what should be different", "Lead: who answers for it"],
});
export const plan = workbookOf(sheetOf({ name: "Plan", rows }), glossary);

export const saying = (parts: Partial<PlanMapping>): PlanMapping => ({ ...emptyMapping, ...parts });

export function read(
  given: Partial<PlanMapping>,
  { workbook = plan, kept = {} }: { workbook?: WorkbookSnapshot; kept?: Partial<PlanMapping> } = {},
): PlanReading {
  const mappings: MappingsToApply = { kept: saying(kept), given: saying(given) };
  return readPlan(workbook, { today: "2026-02-16", fiscalYearStart: null, skipSheets: [], mappings });
}

export const sheetNamed = ({ sheets }: PlanReading, name: string): SheetReading => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
export const roles = (reading: PlanReading, sheet = "Plan") =>
  sheetNamed(reading, sheet).tables.flatMap(({ columns }) => columns.map(({ role }) => role));
export const kinds = ({ items }: PlanReading) =>
  items.filter(({ kind }) => kind !== "objective").map(({ kind, text }) => `${kind} ${text.source.cell}`);
/** Rule and place of what a mapping says and does not fit. */
export const misfits = ({ findings }: PlanReading) =>
  findings
    .filter(({ rule }) => rule.startsWith("mapping-"))
    .map(({ rule, sheet, cell }) => [rule, sheet, cell]);

export const asFound = read({});
