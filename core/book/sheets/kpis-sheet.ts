/** The KPIs sheet. */
import type { Kpi } from "../../okr/model";
import { kpiMet } from "../../score/kpi-met";
import type { SheetSpec } from "../../workbook/patch";
import type { Book } from "../book";
import { fieldCells, linkToSource } from "./item-cells";
import { kpiColumns } from "../columns/kpis-columns";
import type { KpiColumn } from "../columns/kpis-columns";
import { kpiFormulas, metWords } from "../formulas/kpis-formulas";
import { columnBlock, SPARE_ROWS } from "../layout";
import { departmentList, ownerList, validationsFrom } from "../lists";
import { palette } from "../looks/palette";
import { metFormats } from "../looks/status-formats";
import { formattedRows, tableSheet } from "./table-sheet";

export function kpisSheet(book: Book): SheetSpec {
  const { kpis, settings } = book.model;
  const block = (key: KpiColumn): ReturnType<typeof columnBlock> =>
    columnBlock<KpiColumn>(kpiColumns, key, formattedRows(kpis.length, SPARE_ROWS));
  return tableSheet<KpiColumn>({
    sheet: "kpis",
    name: book.layout.names.kpis,
    tabColor: palette.band,
    columns: kpiColumns,
    items: kpis.map((kpi) => ({
      ...fieldCells<KpiColumn>(kpiColumns, kpi, book.dates),
      met: wordOf(kpi),
      source: linkToSource(book, kpi.id, kpi.source),
    })),
    spareRows: SPARE_ROWS,
    formulas: kpiFormulas(),
    frozenColumns: 2,
    validations: validationsFrom([
      [ownerList(book), block("owner")],
      [departmentList(book), block("department")],
    ]),
    conditionalFormats: metFormats(block("met"), metWords),
    organisation: settings.organisation,
  });
}

function wordOf(kpi: Kpi): string | null {
  const met = kpiMet(kpi);
  if (met === null) return null;
  return met ? metWords.met : metWords.notMet;
}
