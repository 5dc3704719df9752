/** How many rows and columns a sheet of ours must have: Google Sheets writes nothing beyond its grid. */
import { sameName } from "../../../core/workbook/place-sheets";
import { parseRangeAddress } from "../../../core/workbook/a1";
import type { Rectangle } from "../../../core/workbook/cells";
import type { SheetSpec, WorkbookPatch } from "../../../core/workbook/patch";
import { parseAbsoluteReference } from "../absolute-reference";
import type { Extent } from "../../../core/workbook/sheet-extent";
import { styledExtent } from "../../../core/workbook/sheet-extent";

/** Also what other sheets' lists and the spreadsheet's names refer to, and a row and a column that are not frozen. */
export function gridSize(spec: SheetSpec, patch: WorkbookPatch): Extent {
  const { freeze, filter, merges, charts, rowHeights } = spec;
  const lists = patch.sheets.flatMap(({ validations }) =>
    validations.flatMap(({ rule }) =>
      rule.type === "listFrom" && sameName(rule.sheet, spec.name) ? [rule.range] : [],
    ),
  );
  const named = patch.definedNames.flatMap(({ refersTo }) => {
    const place = parseAbsoluteReference(refersTo);
    return place && sameName(place.sheet, spec.name) ? (parseRangeAddress(place.address) ?? []) : [];
  });
  const drawn = charts.flatMap(({ anchor, categories, series }) => [
    ...[anchor, categories],
    ...series.map(({ values }) => values),
  ]);
  const areas: Rectangle[] = [...merges, ...lists, ...named, ...drawn, ...(filter ? [filter] : [])];
  const styled = styledExtent(spec);
  const last = rowHeights.map(([row]) => row + 1);
  return {
    rows: Math.max(freeze.rows + 1, styled.rows, ...last, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(
      freeze.columns + 1,
      styled.columns,
      ...areas.map(({ column, columns }) => column + columns),
    ),
  };
}

/** The grid only grows: rows that people have added below stay. */
export function growGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, now: Extent, needed: Extent): Extent {
  if (needed.rows > now.rows) sheet.insertRowsAfter(now.rows, needed.rows - now.rows);
  if (needed.columns > now.columns) sheet.insertColumnsAfter(now.columns, needed.columns - now.columns);
  return { rows: Math.max(now.rows, needed.rows), columns: Math.max(now.columns, needed.columns) };
}
