/** Reads every sheet of a workbook: is it a plan, where are its tables, and what does each column hold. */
import { newerCopy, refusalReasons } from "../../messages/en/sheets";
import type { RefusalKind } from "../../messages/en/sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { DateSystem } from "../../workbook/dates";
import type { SheetReading, TableReading } from "../reading";
import { findTables } from "../tables/find-tables";
import { makeGrid } from "../tables/grid";
import type { TableFacts } from "../tables/read-table";
import { readTable } from "../tables/read-table";
import { sideBySide } from "../tables/side-by-side";
import { turnSheet } from "../tables/turn-sheet";
import { judgeSheet } from "./judge-sheet";
import { newerCopyOf } from "./old-copies";
import { PLAN_SCORE, planScore } from "./plan-score";
import { repeatsAnother } from "./repeated-statements";
import type { SheetFacts } from "./sheet-facts";
import { turnedPlan } from "./turned-plan";

export interface ReadSheetsOptions {
  /** ISO day: tells years to come from years past. */
  today: string;
  /** Names of sheets that are not read. */
  skipSheets: string[];
}

/** What a scorecard on its side looks like while it is read upright. */
const TURNED_LOOK: ReadonlySet<RefusalKind> = new Set(["form", "chartData", "numbersOnly", "noStatements"]);

/**
 * One reading per sheet, in the workbook's order. A sheet that is no plan has a reason and no tables; a plan's tables stand with the
 * one that states most first. Never throws, whatever the sheets hold.
 */
export function readSheets(snapshot: WorkbookSnapshot, options: ReadSheetsOptions): SheetReading[] {
  const names = snapshot.sheets.map((sheet) => sheet.name);
  const year = Number(options.today.slice(0, 4));
  const skipped = new Set(options.skipSheets);
  const facts: (SheetFacts | null)[] = [];
  const readings = snapshot.sheets.map((sheet): SheetReading => {
    const refusal = unread(sheet, skipped);
    if (refusal !== null) {
      facts.push(null);
      return refused(sheet.name, 1, refusalReasons[refusal]);
    }
    const found = readFacts(sheet, snapshot.dateSystem, names, year);
    facts.push(found);
    const { isPlan, confidence, refusal: kind } = judgeSheet(found);
    const mayBeTurned = !isPlan && (kind === null || TURNED_LOOK.has(kind));
    const turned = mayBeTurned ? readTurned(sheet, snapshot.dateSystem, year) : null;
    if (turned) return turned;
    if (!isPlan) return refused(sheet.name, confidence, refusalReasons[kind ?? "noStatements"]);
    return {
      name: sheet.name,
      isPlan,
      confidence: round(confidence),
      reason: null,
      tables: planTables(found),
    };
  });
  return readings.map((reading, index) => settle(reading, index, readings, facts, snapshot));
}

function unread(sheet: SheetSnapshot, skipped: ReadonlySet<string>): RefusalKind | null {
  if (skipped.has(sheet.name)) return "skipped";
  if (sheet.type === "chart") return "chart";
  if (sheet.type === "other") return "macro";
  return sheet.values.every((row) => row.every((value) => value === null || value === "")) ? "empty" : null;
}

/** The sheet as a plan on its side; null where it is none. */
function readTurned(sheet: SheetSnapshot, dateSystem: DateSystem, year: number): SheetReading | null {
  const turned = turnSheet(sheet);
  const plan = turned && turnedPlan(readFacts(turned, dateSystem, [], year).tables);
  if (!plan || planScore(plan) < PLAN_SCORE) return null;
  const confidence = Math.min(0.9, 0.5 + (planScore(plan) - PLAN_SCORE) / 8);
  return {
    name: sheet.name,
    isPlan: true,
    confidence: round(confidence),
    reason: null,
    tables: [],
    turned: [plan.reading],
  };
}

/** The tables of a sheet that would be read if it were a plan, whatever speaks against it. `year`: of today. */
export function readTables(sheet: SheetSnapshot, dateSystem: DateSystem, year: number): TableReading[] {
  return planTables(readFacts(sheet, dateSystem, [], year));
}

/** Those that look like a plan, or the best there are; and the goal that a small table above them states for them. */
function planTables({ tables, score }: SheetFacts): TableReading[] {
  const plans = tables.filter((table) => planScore(table) >= Math.min(PLAN_SCORE, score));
  const heads = tables.filter(
    (table) => !plans.includes(table) && statesAGoal(table) && plans.some((plan) => isBelow(plan, table)),
  );
  return [...plans, ...heads].map(({ reading }) => reading);
}

/** One row of data, under a header that names a goal or objective, and nothing below those. */
function statesAGoal({ reading }: TableFacts): boolean {
  const roles = new Set(reading.columns.map(({ role }) => role));
  const rows = reading.rows.filter(({ kind }) => kind === "data").length;
  const isGroup =
    (roles.has("goal") || roles.has("objective")) && !roles.has("action") && !roles.has("measure");
  return rows === 1 && isGroup && reading.headerRows.length > 0;
}

const isBelow = (one: TableFacts, other: TableFacts): boolean =>
  one.reading.range.row > other.reading.range.row;

/** All tables of a sheet, the one that states most in most rows first. */
function readFacts(sheet: SheetSnapshot, dateSystem: DateSystem, names: string[], year: number): SheetFacts {
  const grid = makeGrid(sheet, dateSystem);
  const tables = sideBySide(grid)
    .flatMap((part) => findTables(part).map((area) => readTable(part, area, year)))
    .filter((table): table is TableFacts => table !== null);
  const weight = new Map(
    tables.map((table) => [table, planScore(table) * Math.log(2 + table.reading.rows.length)]),
  );
  tables.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0));
  const score = tables.reduce((best, table) => Math.max(best, planScore(table)), 0);
  return { sheet, grid, tables, score, otherSheets: names.filter((name) => name !== sheet.name) };
}

/** Older copies and hidden sheets give way to a plan that is in view. */
function settle(
  reading: SheetReading,
  index: number,
  readings: SheetReading[],
  facts: (SheetFacts | null)[],
  snapshot: WorkbookSnapshot,
): SheetReading {
  const own = facts[index];
  if (!reading.isPlan || !own) return reading;
  const others = facts.filter(
    (other, at): other is SheetFacts => other !== null && at !== index && readings[at]?.isPlan === true,
  );
  const newer = newerCopyOf(own, others);
  if (newer !== null) return refused(reading.name, 0.8, newerCopy(newer));
  if (repeatsAnother(own, others)) return refused(reading.name, 0.7, refusalReasons.repeats);
  const isHidden = snapshot.sheets[index]?.visibility !== "visible";
  const inView = others.some((other) => other.sheet.visibility === "visible");
  return isHidden && inView ? refused(reading.name, 0.7, refusalReasons.hidden) : reading;
}

const refused = (name: string, confidence: number, reason: string): SheetReading => ({
  name,
  isPlan: false,
  confidence: round(confidence),
  reason,
  tables: [],
});

const round = (value: number): number => Math.round(value * 100) / 100;
