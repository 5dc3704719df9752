/** Adds a sample plan to a workbook that has none, so that people can try the product. From then on it is a sheet of their own. */
import { palette } from "../../book/looks/palette";
import { rowHeight } from "../../book/looks/row-height";
import { samplePlan, sampleSheetName } from "../../messages/en/sample-plan";
import type { SamplePlan } from "../../messages/en/sample-plan";
import { fiscalYearOf } from "../../okr/cycle";
import { DEFAULT_FISCAL_YEAR_START } from "../../okr/presets";
import type { CellSpec, SheetSpec, WorkbookPatch } from "../../workbook/patch";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { PaneContext, PaneOutcome } from "./pane-outcome";

export interface SampleReport {
  /** The sheet that was added. */
  sheet: string;
}

/** The sheet is in no ledger: no build and no undo of ours will ever touch it. */
export function addSamplePlan(
  snapshot: WorkbookSnapshot,
  _input: null,
  { today }: PaneContext,
): PaneOutcome<SampleReport> {
  const sheet = freeName(snapshot);
  const plan = samplePlan(fiscalYearOf(today, DEFAULT_FISCAL_YEAR_START));
  const patch: WorkbookPatch = {
    styles: looks,
    sheets: [sampleSheet(sheet, plan)],
    remove: [],
    marks: [],
    definedNames: [],
    show: { sheet, cell: "A1" },
  };
  return { report: { sheet }, write: { patch, previousSheets: [] } };
}

function freeName({ sheets }: WorkbookSnapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(sampleSheetName(number).toLowerCase())) number++;
  return sampleSheetName(number);
}

/** Figures are numbers, as in a sheet that people calculate with: "61%", "$431,000", "8". */
function cellOf(text: string): CellSpec {
  const number = Number(text.replace(/[$,%]/g, ""));
  if (text === "") return { value: null, style: "sampleText" };
  if (!Number.isFinite(number)) return { value: text, style: "sampleText" };
  if (text.endsWith("%")) return { value: number / 100, style: "samplePercent" };
  return { value: number, style: text.startsWith("$") ? "sampleMoney" : "sampleText" };
}

const looks = {
  sampleTitle: { bold: true, size: 16, color: palette.navy },
  sampleNote: { italic: true, color: palette.quiet },
  sampleHeader: { bold: true, color: palette.paper, fill: palette.navy, vertical: "center", wrap: true },
  sampleGoal: { bold: true, color: palette.ink, fill: palette.band, vertical: "center" },
  samplePercent: { color: palette.ink, border: palette.line, vertical: "top", numberFormat: "0%" },
  sampleMoney: { color: palette.ink, border: palette.line, vertical: "top", numberFormat: "$#,##0" },
  sampleText: { color: palette.ink, border: palette.line, vertical: "top", wrap: true },
} as const;
type Look = keyof typeof looks;

/** In characters: objective, measure, lead, latest, status, comments. */
const WIDTHS = [26, 54, 28, 11, 13, 32];
const HEADER_ROW = 3;

function sampleSheet(name: string, { title, about, headers, goals, closing }: SamplePlan): SheetSpec {
  const row = (style: Look, texts: readonly string[]): CellSpec[] =>
    texts.map((text) => ({ value: text === "" ? null : text, style }));
  const band = (goal: string): CellSpec[] => row("sampleGoal", [goal, ...headers.slice(1).map(() => "")]);
  const rows = [
    row("sampleTitle", [title]),
    row("sampleNote", [about]),
    [],
    row("sampleHeader", headers),
    ...goals.flatMap(({ goal, rows: own }) => [band(goal), ...own.map((texts) => texts.map(cellOf))]),
    [],
    row("sampleNote", [closing]),
  ];
  const wrapped = new Map(WIDTHS.map((width, column) => [column, width]));
  return {
    name,
    visibility: "visible",
    tabColor: null,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    rowHeights: rows.flatMap((cells, index): [number, number][] => {
      const points = cells.length === headers.length ? rowHeight(cells, wrapped) : null;
      return points === null ? [] : [[index, points]];
    }),
    merges: rows.flatMap((cells, index) =>
      cells[0]?.style === "sampleGoal" ? [{ row: index, column: 0, rows: 1, columns: headers.length }] : [],
    ),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    filter: null,
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: { orientation: "landscape", fitToWidth: true, repeatRows: [HEADER_ROW, HEADER_ROW] },
    gridlines: true,
  };
}
