/** Beside the dashboard's chart: ownership next to the sector's, and what the numbers rest on. */
import { dashboard as texts } from "../../messages/en/dashboard";
import { columnLetters } from "../../workbook/a1";
import type { CellSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { dashboardColumns as at } from "./dashboard-layout";
import type { GridPart } from "./dashboard-grid";
import { height, placed, together } from "./dashboard-grid";
import { columnRange } from "../layout";
import { sectorBenchmark } from "./sector-benchmark";

const BAR_CHARACTERS = 24;
const NOTE_POINTS = 46;

/** `headlineRow`: the table's row of all objectives. */
export function ownershipBlock(book: Book, row: number, headlineRow: number): GridPart {
  const { city } = book.scores;
  const own = `$${columnLetters(at.owned)}$${headlineRow + 1}`;
  const share = city.objectives === 0 ? "" : city.owned / city.objectives;
  return together([
    heading(row, texts.ownership),
    shareLine(row + 1, texts.thisBook, { value: share, formula: `=${own}` }, "barAccent"),
    shareLine(row + 2, texts.sector, { value: sectorBenchmark.owned }, "barQuiet"),
    shareLine(row + 3, texts.municipal, { value: sectorBenchmark.ownedInMunicipalities }, "barQuiet"),
    placed(
      row + 4,
      at.notAssessed,
      { value: texts.ownershipNote, style: "note" },
      at.silent - at.notAssessed + 1,
    ),
    height(row + 4, NOTE_POINTS),
  ]);
}

export function basisBlock(book: Book, row: number): GridPart {
  const { keyResults } = book.model;
  const scores = book.scores.keyResults;
  const column = (key: "title" | "score" | "latest" | "owner"): string =>
    columnRange(book.layout, "keyResults", key);
  const given = `${column("title")},"<>"`;
  const lines: [string, CellSpec][] = [
    [texts.keyResults, { value: keyResults.length, formula: `=COUNTIFS(${given})` }],
    [texts.ownedKeyResults, { value: keyResults.filter(({ owner }) => owner !== null).length, formula: `=COUNTIFS(${given},${column("owner")},"<>")` }],
    [texts.scoredKeyResults, { value: scores.filter(({ score }) => score !== null).length, formula: `=COUNT(${column("score")})` }],
    [texts.checkedKeyResults, { value: scores.filter(({ lastCheckIn }) => lastCheckIn !== null).length, formula: `=COUNTIFS(${column("latest")},">0")` }],
  ]; // prettier-ignore
  return together([
    heading(row, texts.basis),
    ...lines.flatMap(([name, spec], index) => [
      placed(row + 1 + index, at.notAssessed, { value: name, style: "tallyName" }, 2),
      placed(row + 1 + index, at.score, { ...spec, style: "tallyNumber" }),
    ]),
  ]);
}

function heading(row: number, value: string): GridPart {
  return placed(row, at.notAssessed, { value, style: "section" }, at.silent - at.notAssessed + 1);
}

function shareLine(row: number, name: string, share: CellSpec, bar: "barAccent" | "barQuiet"): GridPart {
  const cell = `$${columnLetters(at.score)}$${row + 1}`;
  const length = typeof share.value === "number" ? Math.round(BAR_CHARACTERS * share.value) : 0;
  const formula = `=IF(ISNUMBER(${cell}),REPT("█",ROUND(${BAR_CHARACTERS}*${cell},0)),"")`;
  return together([
    placed(row, at.notAssessed, { value: name, style: "tallyName" }, 2),
    placed(row, at.score, { ...share, style: "tallyPercentExact" }),
    placed(row, at.trouble, { value: "█".repeat(length), formula, style: bar }, 3),
  ]);
}
