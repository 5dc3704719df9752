/** The dashboard's list of what needs attention first, by formulas: it follows the check-ins without being built again. */
import { dashboard as texts } from "../messages/en/dashboard";
import { columnLetters } from "../workbook/a1";
import type { CellValue } from "../workbook/cells";
import type { KeyResultScore } from "../score/scores";
import { attentionOf } from "./attention";
import type { Book } from "./book";
import { ATTENTION_LINES, dashboardColumns as at } from "./dashboard-layout";
import type { GridPart } from "./dashboard-grid";
import { height, placed, together } from "./dashboard-grid";
import type { KeyResultColumn } from "./key-results-columns";
import { columnRange } from "./layout";
import { headerStyle, styles } from "./styles";
import { statusReason } from "./status-reason";
import type { StyleName } from "./styles";

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
  { shows: "score", column: at.stale, columns: 1, style: "tallyScore" },
  { shows: "expected", column: at.notAssessed, columns: 1, style: "tallyScore" },
  { shows: "reason", column: at.notScored, columns: 3, style: "listText" },
  { shows: "owner", column: at.good, columns: 2, style: "listText" },
];

const LINE_POINTS = 32;

export function attentionList(book: Book, row: number): GridPart {
  const headers = listColumns.map(({ shows, column, columns, style }) =>
    placed(
      row + 2,
      column,
      { value: texts.attentionHeaders[shows], style: headerStyle(true, styles[style]) },
      columns,
    ),
  );
  const first = firstInNeed(book);
  const width = at.silent - at.unit + 1;
  return together([
    placed(row, at.unit, { value: texts.attention, style: "section" }, width),
    placed(row + 1, at.unit, { value: texts.attentionNote, style: "note" }, width),
    ...headers,
    height(row + 2, LINE_POINTS),
    ...Array.from({ length: ATTENTION_LINES }, (_, index) =>
      line(book, row + 3 + index, index, first[index]),
    ),
  ]);
}

/** Where the list's status words stand. */
export function attentionStatuses(row: number): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  return { row: row + 3, column: at.offTrack, rows: ATTENTION_LINES, columns: 1 };
}

interface InNeed {
  index: number;
  order: number;
  score: KeyResultScore;
}

function firstInNeed(book: Book): InNeed[] {
  const scores = new Map(book.scores.keyResults.map((score) => [score.keyResultId, score]));
  return book.model.keyResults
    .flatMap(({ id }, index) => {
      const score = scores.get(id);
      const order = score ? attentionOf(score, index + 1) : null;
      return score && order !== null ? [{ index, order, score }] : [];
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, ATTENTION_LINES);
}

function line(book: Book, row: number, index: number, inNeed: InNeed | undefined): GridPart {
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
    height(row, LINE_POINTS),
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
