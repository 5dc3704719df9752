/** The dashboard's table: for all objectives, each level and each unit how many stand where, with bars drawn in the cells. */
import { dashboard as texts } from "../../messages/en/dashboard";
import { columnLetters } from "../../workbook/a1";
import type { CellSpec } from "../../workbook/patch";
import type { Status } from "../../score/scores";
import { CITY_UNIT } from "../../score/unit-score";
import { unitScore } from "../../score/unit-score";
import type { UnitScore } from "../../score/scores";
import type { Book } from "../book";
import { dashboardColumns as at } from "./dashboard-layout";
import type { UnitRow } from "./dashboard-layout";
import type { GridPart } from "./dashboard-grid";
import { height, placed, together } from "./dashboard-grid";
import { columnRange } from "../layout";
import type { StyleName } from "../looks/styles";

/** Which statuses a column counts together. */
export const statusGroups = {
  onTrack: ["On track", "Done"],
  atRisk: ["At risk"],
  offTrack: ["Off track", "Missed"],
  stale: ["Stale"],
  notAssessed: ["Not assessed"],
  notScored: ["Not scored"],
} as const satisfies Record<string, readonly Status[]>;

type Group = keyof typeof statusGroups;
const groups = Object.keys(statusGroups) as Group[];

/** Characters of a bar that stands for a whole unit. */
const BAR_CHARACTERS = 12;
const HEADER_POINTS = 34;
const HEADLINE_POINTS = 40;
const ROW_POINTS = 18;
const HEADING_POINTS = 22;

export function standingHeaders(row: number): GridPart {
  const { headers } = texts;
  const names = [
    [at.unit, headers.unit, "headerIndented"],
    [at.objectives, headers.objectives, "headerRight"],
    [at.owned, headers.owned, "headerRight"],
    [at.onTrack, headers.onTrack, "headerOnTrack"],
    [at.atRisk, headers.atRisk, "headerAtRisk"],
    [at.offTrack, headers.offTrack, "headerOffTrack"],
    [at.stale, headers.stale, "headerStale"],
    [at.notAssessed, headers.notAssessed, "headerNotAssessed"],
    [at.notScored, headers.notScored, "headerNotScored"],
    [at.score, headers.score, "headerRight"],
    [at.trouble, headers.trouble, "headerRight"],
    [at.good, headers.good, "header"],
    [at.silent, headers.silent, "header"],
  ] as const;
  return together([
    ...names.map(([column, value, style]) => placed(row, column, { value, style })),
    height(row, HEADER_POINTS),
  ]);
}

/** Heads the levels or the units. */
export function groupHeading(row: number, name: string): GridPart {
  return together([
    placed(row, at.unit, { value: name, style: "group" }, at.silent - at.unit + 1),
    height(row, HEADING_POINTS),
  ]);
}

export function standingRow(book: Book, line: UnitRow): GridPart {
  const isAll = line.of === "all";
  const own = membersFormula(book, line);
  const tally = tallyOf(book, line);
  const cell = (column: number): string => `$${columnLetters(column)}$${line.row + 1}`;
  const statuses = columnRange(book.layout, "objectives", "status");
  const owners = columnRange(book.layout, "objectives", "owner");
  const scores = columnRange(book.layout, "objectives", "score");
  const number: StyleName = isAll ? "headlineNumber" : "tallyNumber";
  const objectives = `SUM(${cell(at.onTrack)}:${cell(at.notScored)})`;
  const count = (group: Group): CellSpec => ({
    value: sum(tally, group),
    formula: `=${statusGroups[group].map((status) => `COUNTIFS(${own}${statuses},"${status}")`).join("+")}`,
    style: number,
  });
  const score = isAll ? `AVERAGE(${scores})` : `AVERAGEIFS(${scores},${own.slice(0, -1)})`;
  return together([
    placed(line.row, at.unit, { value: nameOf(line), style: isAll ? "headline" : "tallyName" }),
    placed(line.row, at.objectives, { value: tally.objectives, formula: `=${objectives}`, style: number }),
    placed(line.row, at.owned, {
      value: tally.objectives === 0 ? "" : tally.owned / tally.objectives,
      formula: `=IF(${cell(at.objectives)}=0,"",COUNTIFS(${own}${statuses},"?*",${owners},"<>")/${cell(at.objectives)})`,
      style: isAll ? "headlinePercent" : "tallyPercent",
    }),
    ...groups.map((group) => placed(line.row, at[group], count(group))),
    placed(line.row, at.score, {
      value: tally.score ?? "",
      formula: `=IFERROR(${score},"")`,
      style: isAll ? "headlineScore" : "tallyScore",
    }),
    ...bars(line.row, tally),
    height(line.row, isAll ? HEADLINE_POINTS : ROW_POINTS),
  ]);
}

/** Bars of one colour each, that start from the same line in every row: lengths can be compared without the colour. */
function bars(row: number, tally: UnitScore): GridPart[] {
  const bar = (parts: readonly (readonly [Group | readonly Group[], string])[], style: StyleName): CellSpec => {
    const formulas = parts.map(([of, block]) => `REPT("${block}",${lengthFormula(row, of)})`);
    const value = parts.map(([of, block]) => block.repeat(lengthOf(tally, of))).join("");
    return { value, formula: `=IF(${objectivesCell(row)}=0,"",${formulas.join("&")})`, style };
  };
  return [
    placed(row, at.trouble, bar([["atRisk", "▒"], ["offTrack", "█"]], "barTrouble")),
    placed(row, at.good, bar([["onTrack", "█"]], "barGood")),
    placed(row, at.silent, bar([[["stale", "notAssessed"], "█"], ["notScored", "░"]], "barSilent")),
  ];
} // prettier-ignore

function lengthFormula(row: number, of: Group | readonly Group[]): string {
  const cells = [of].flat().map((group) => `$${columnLetters(at[group as Group])}$${row + 1}`);
  return `ROUND(${BAR_CHARACTERS}*(${cells.join("+")})/${objectivesCell(row)},0)`;
}

function lengthOf(tally: UnitScore, of: Group | readonly Group[]): number {
  if (tally.objectives === 0) return 0;
  const counted = [of].flat().reduce((total, group) => total + sum(tally, group as Group), 0);
  return Math.round((BAR_CHARACTERS * counted) / tally.objectives);
}

function objectivesCell(row: number): string {
  return `$${columnLetters(at.objectives)}$${row + 1}`;
}

/** The criteria of COUNTIFS that pick a line's objectives, ending in a comma; empty for all. */
function membersFormula(book: Book, line: UnitRow): string {
  if (line.of === "all") return "";
  if (line.of === "level") return `${columnRange(book.layout, "objectives", "level")},"${line.level}",`;
  return `${columnRange(book.layout, "objectives", "unit")},${line.unit === CITY_UNIT ? `"${CITY_UNIT}"` : `$B${line.row + 1}`},`;
}

function tallyOf(book: Book, line: UnitRow): UnitScore {
  const { city, units, objectives } = book.scores;
  if (line.of === "all") return city;
  const unit = line.of === "unit" ? units.find((candidate) => candidate.unit === line.unit) : undefined;
  if (unit) return unit;
  const scores = new Map(objectives.map((score) => [score.objectiveId, score]));
  const members = book.model.objectives.flatMap((objective) => {
    const score = scores.get(objective.id);
    return score && line.of === "level" && objective.level === line.level ? [{ objective, score }] : [];
  });
  return unitScore(nameOf(line), members);
}

function nameOf(line: UnitRow): string {
  if (line.of === "all") return texts.allObjectives;
  if (line.of === "level") return texts.level[line.level];
  return line.unit === CITY_UNIT ? texts.cityUnit : line.unit;
}

function sum(tally: UnitScore, group: Group): number {
  return statusGroups[group].reduce((total, status) => total + tally.byStatus[status], 0);
}
