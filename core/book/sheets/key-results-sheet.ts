/** The Key results sheet. */
import type { KeyResult } from "../../okr/model";
import type { KeyResultScore } from "../../score/scores";
import { counts } from "../../score/roll-up";
import { measuredRange } from "../../score/measured-range";
import type { CellSpec, SheetSpec } from "../../workbook/patch";
import { isoDayToSerial } from "../../workbook/dates";
import { attentionOf } from "../formulas/attention";
import type { Book } from "../book";
import { fieldCells, linkToSource } from "./item-cells";
import { keyResultColumns } from "../columns/key-results-columns";
import type { KeyResultColumn } from "../columns/key-results-columns";
import { keyResultFormulas } from "../formulas/key-results-formulas";
import { latestOrders } from "../formulas/latest-orders";
import type { LatestOrders } from "../formulas/latest-orders";
import { columnBlock, SPARE_ROWS } from "../layout";
import { objectiveIdList, ownerList, validationsFrom } from "../lists";
import { palette } from "../looks/palette";
import { statusFormats } from "../looks/status-formats";
import { statusReason } from "../formulas/status-reason";
import { formattedRows, tableSheet } from "./table-sheet";
import type { Cells } from "./table-sheet";
import type { StyleName } from "../looks/styles";

export function keyResultsSheet(book: Book): SheetSpec {
  const { keyResults, objectives, settings } = book.model;
  const scores = new Map(book.scores.keyResults.map((score) => [score.keyResultId, score]));
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  const orders = latestOrders(book);
  const reach = formattedRows(keyResults.length, SPARE_ROWS);
  const block = (key: KeyResultColumn): ReturnType<typeof columnBlock> =>
    columnBlock<KeyResultColumn>(keyResultColumns, key, reach);
  return tableSheet<KeyResultColumn>({
    sheet: "keyResults",
    name: book.layout.names.keyResults,
    tabColor: palette.navy,
    columns: keyResultColumns,
    items: keyResults.map((keyResult, index) => {
      const cells = keyResultCells(book, keyResult, orders.get(keyResult.id));
      cells.objective = titles.get(keyResult.objectiveId) ?? null;
      return Object.assign(cells, scoreCells(book, keyResult, scores.get(keyResult.id), index + 1));
    }),
    spareRows: SPARE_ROWS,
    formulas: keyResultFormulas(book.layout),
    spareValues: { latest: 0, latestValue: 0, countedWeight: 0, weightedScore: 0 },
    frozenColumns: 4,
    validations: validationsFrom([
      [objectiveIdList(book), block("objectiveId")],
      [ownerList(book), block("owner")],
    ]),
    conditionalFormats: statusFormats(block("status")),
    organisation: settings.organisation,
    paper: "tabloid",
  });
}

function keyResultCells(
  book: Book,
  keyResult: KeyResult,
  orders: LatestOrders | undefined,
): Cells<KeyResultColumn> {
  const cells = fieldCells<KeyResultColumn>(keyResultColumns, keyResult, book.dates);
  const { baseline, baselineAssumed, target, relative } = keyResult;
  if (baselineAssumed) cells.baseline = styled(baseline, "wholeAssumed", "numberAssumed");
  if (relative) cells.target = styled(target, "wholeBy", "numberBy");
  cells.source = linkToSource(book, keyResult.id, keyResult.source);
  cells.latest = orders?.latest ?? 0;
  cells.latestValue = orders?.latestValue ?? 0;
  return cells;
}

/** What the formulas give today. */
function scoreCells(
  book: Book,
  keyResult: KeyResult,
  score: KeyResultScore | undefined,
  row: number,
): Cells<KeyResultColumn> {
  if (!score) return {};
  const weighted = { score: score.score, weight: keyResult.weight };
  const weight = counts(weighted) ? (keyResult.weight ?? 1) : 0;
  const { measuredFrom, measuredTo } = measuredCells(keyResult, score.current);
  return {
    current: score.current,
    score: score.score,
    expected: score.expected,
    status: score.status,
    lastCheckIn: score.lastCheckIn === null ? null : isoDayToSerial(score.lastCheckIn, book.dates),
    daysSince: score.daysSince,
    reason: statusReason(score),
    progress: score.progress,
    measuredFrom,
    measuredTo,
    attention: attentionOf(score, row),
    countedWeight: weight,
    weightedScore: weight * (score.score ?? 0),
  };
}

function styled(value: number | null, whole: StyleName, withDecimals: StyleName): CellSpec | null {
  if (value === null) return null;
  return { value, style: Number.isInteger(value) ? whole : withDecimals };
}

/** From where to where it is measured, each also where the other is not known. */
function measuredCells(
  keyResult: KeyResult,
  current: number | null,
): Record<"measuredFrom" | "measuredTo", number | null> {
  const measuredFrom = keyResult.baseline ?? (keyResult.direction === "Milestone" ? 0 : null);
  const baseline = keyResult.relative ? measuredFrom : (measuredFrom ?? 0);
  const range = measuredRange({ ...keyResult, baseline }, current ?? 0);
  if ("target" in range) return { measuredFrom, measuredTo: range.target };
  return { measuredFrom, measuredTo: range.pending.includes("baseline equals target") ? baseline : null };
}
