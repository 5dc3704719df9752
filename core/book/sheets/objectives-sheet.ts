/** The Objectives sheet. */
import type { Objective } from "../../okr/model";
import type { ObjectiveScore } from "../../score/scores";
import { unitOf } from "../../score/unit-score";
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { fieldCells, linkToSource } from "./item-cells";
import { columnBlock, SPARE_ROWS } from "../layout";
import { departmentList, objectiveIdList, ownerList, validationsFrom } from "../lists";
import { objectiveColumns } from "../columns/objectives-columns";
import type { ObjectiveColumn } from "../columns/objectives-columns";
import { objectiveFormulas } from "../formulas/objectives-formulas";
import { palette } from "../looks/palette";
import { statusFormats } from "../looks/status-formats";
import { formattedRows, tableSheet } from "./table-sheet";
import type { Cells } from "./table-sheet";

export function objectivesSheet(book: Book): SheetSpec {
  const { objectives, settings } = book.model;
  const scores = new Map(book.scores.objectives.map((score) => [score.objectiveId, score]));
  const reach = formattedRows(objectives.length, SPARE_ROWS);
  const block = (key: ObjectiveColumn): ReturnType<typeof columnBlock> =>
    columnBlock<ObjectiveColumn>(objectiveColumns, key, reach);
  return tableSheet<ObjectiveColumn>({
    sheet: "objectives",
    name: book.layout.names.objectives,
    tabColor: palette.navy,
    columns: objectiveColumns,
    items: objectives.map((objective) => objectiveCells(book, objective, scores.get(objective.id))),
    spareRows: SPARE_ROWS,
    formulas: objectiveFormulas(book.layout),
    frozenColumns: 2,
    validations: validationsFrom([
      [departmentList(book), block("department")],
      [ownerList(book), block("owner")],
      [objectiveIdList(book), block("parent")],
    ]),
    conditionalFormats: statusFormats(block("status")),
    organisation: settings.organisation,
  });
}

function objectiveCells(
  book: Book,
  objective: Objective,
  score: ObjectiveScore | undefined,
): Cells<ObjectiveColumn> {
  return {
    ...fieldCells<ObjectiveColumn>(objectiveColumns, objective, book.dates),
    keyResults: score?.keyResults ?? 0,
    scored: score?.scored ?? 0,
    score: score?.score ?? null,
    status: score?.status ?? null,
    unit: unitOf(objective),
    source: linkToSource(book, objective.id, objective.source),
  };
}
