/** The dashboard's list of what needs attention first, by formulas: it follows the check-ins without being built again. */
import { dashboard as texts } from "../../messages/en/dashboard";
import { columnLetters } from "../../workbook/a1";
import type { CellValue } from "../../workbook/cells";
import type { ConditionalFormatSpec } from "../../workbook/patch";
import { inNeed } from "../formulas/in-need";
import type { InNeed } from "../formulas/in-need";
import type { Book } from "../book";
import { ATTENTION_LINES, dashboardColumns as at, dashboardWidths } from "./dashboard-layout";
import type { GridPart } from "./dashboard-grid";
import { height, placed, together } from "./dashboard-grid";
import type { KeyResultColumn } from "../columns/key-results-columns";
import { columnRange } from "../layout";
import { palette } from "../looks/palette";
import { rowHeight } from "../looks/row-height";
import { statusFormats } from "../looks/status-formats";
import { headerStyle, styles } from "../looks/styles";
import { statusReason } from "../formulas/status-reason";
import type { StyleName } from "../looks/styles";

type Shown = "title" | "id" | "row" | "status" | "score" | "expected" | "reason" | "owner";

interface ListColumn {
  shows: Shown;
  column: number;
  columns: number;
  style: StyleName;
}

const listColumns: readonly ListColumn[] = [
  { shows: "title", column: at.unit, columns: 3, style: "listText" },
  { shows: "id", column: at.onTrack, columns: 1, style: "listLink" },
  { shows: "row", column: at.atRisk, columns: 1, style: "listCount" },
  { shows: "status", column: at.offTrack, columns: 1, style: "listStatus" },
  { shows: "score", column: at.stale, columns: 1, style: "listScore" },
  { shows: "expected", column: at.notAssessed, columns: 1, style: "listScore" },
  { shows: "reason", column: at.notScored, columns: 3, style: "listText" },
  { shows: "owner", column: at.good, columns: 2, style: "listText" },
];

const HEADER_POINTS = 32;
/** What moves into the list later must fit too, so every line is as high as the longest title needs: two to four lines of text. */
const LINE_POINTS = { least: 32, most: 62 };

export function attentionList(book: Book, row: number): GridPart {
  const headers = listColumns.map(({ shows, column, columns, style }) =>
    placed(
      row + 2,
      column,
      { value: texts.attentionHeaders[shows], style: headerStyle(true, styles[style]) },
      columns,
    ),
  );
  const first = inNeed(book.model.keyResults, book.scores.keyResults).slice(0, ATTENTION_LINES);
  const width = at.silent - at.unit + 1;
  const points = linePoints(book);
  return together([
    placed(row, at.unit, { value: texts.attention, style: "section" }, width),
    placed(row + 1, at.unit, { value: texts.attentionNote, style: "note" }, width),
    ...headers,
    height(row + 2, HEADER_POINTS),
    ...Array.from({ length: ATTENTION_LINES }, (_, index) =>
      line(book, row + 3 + index, index, first[index], points),
    ),
  ]);
}

/** The colours of the status words, and borders round the lines in use: an empty list prints no empty grid. */
export function attentionFormats(row: number): ConditionalFormatSpec[] {
  const lines = { row: row + 3, rows: ATTENTION_LINES };
  const inUse = `=$${columnLetters(at.place)}${lines.row + 1}>0`;
  return [
    ...statusFormats({ ...lines, column: at.offTrack, columns: 1 }),
    {
      range: { ...lines, column: at.unit, columns: at.silent - at.unit + 1 },
      formula: inUse,
      style: { border: palette.line },
    },
  ];
}

function linePoints({ model }: Book): number {
  const titleWidth = listColumns.find(({ shows }) => shows === "title");
  const characters = dashboardWidths
    .slice(titleWidth?.column, (titleWidth?.column ?? 0) + (titleWidth?.columns ?? 0))
    .reduce((sum, width) => sum + width, 0);
  const widths = new Map([[0, characters]]);
  const heights = model.keyResults.map(({ title }) => rowHeight([{ value: title }], widths) ?? 0);
  return heights.reduce(
    (most, points) => Math.min(LINE_POINTS.most, Math.max(most, points)),
    LINE_POINTS.least,
  );
}

function line(book: Book, row: number, index: number, inNeed: InNeed | undefined, points: number): GridPart {
  const place = `$${columnLetters(at.place)}$${row + 1}`;
  const orders = columnRange(book.layout, "keyResults", "attention");
  const values = inNeed ? shownValues(book, inNeed) : null;
  const isFirst = index === 0;
  return together([
    placed(row, at.place, {
      value: inNeed ? inNeed.index + 1 : 0,
      formula: `=IFERROR(MATCH(SMALL(${orders},${index + 1}),${orders},0),0)`,
    }),
    ...listColumns.map(({ shows, column, columns, style }) => {
      const otherwise = isFirst && shows === "title" ? texts.nothing : "";
      const spec = {
        value: values ? values[shows] : otherwise,
        formula: `=IF(${place}=0,"${otherwise}",${shownFormula(book, shows, place)})`,
        style,
      };
      // The list moves with the check-ins, a link does not: it leads to the sheet, and Row says where to look.
      const link = { sheet: book.layout.names.keyResults, cell: "A1" };
      return placed(row, column, shows === "id" ? { ...spec, link } : spec, columns);
    }),
    height(row, points),
  ]);
}

function shownFormula(book: Book, shows: Shown, place: string): string {
  if (shows === "row") return `${place}+1`;
  const column: KeyResultColumn = shows;
  const cell = `INDEX(${columnRange(book.layout, "keyResults", column)},${place})`;
  return shows === "owner" ? `IF(${cell}="","",${cell})` : cell;
}

function shownValues(book: Book, { index, score }: InNeed): Record<Shown, CellValue> {
  const keyResult = book.model.keyResults[index];
  return {
    title: keyResult?.title ?? "",
    id: score.keyResultId,
    row: index + 2,
    owner: keyResult?.owner ?? "",
    status: score.status,
    score: score.score,
    expected: score.expected,
    reason: statusReason(score),
  };
}
