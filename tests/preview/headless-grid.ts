/** The grid's formula engine without a page: the same plugins, in Node. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import { FormulaEngine } from "../../workbench/preview/page/grid/formula-engine";

export interface HeadlessGrid {
  /** Works out every formula of a workbook. What a cell shows then: `values[sheet name][row][column]`. */
  calculate: (data: IWorkbookData) => Promise<ReadonlyMap<string, unknown[][]>>;
  dispose: () => void;
}

export function headlessGrid(): HeadlessGrid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(FormulaEngine);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  const api = FUniver.newAPI(univer);
  return {
    calculate: async (data) => {
      const workbook = api.createWorkbook(data);
      await api.getFormula().onCalculationResultApplied();
      const values = new Map(
        workbook.getSheets().map((sheet) => {
          const { rowCount, columnCount } = sheet.getSheet().getConfig();
          return [sheet.getSheetName(), sheet.getRange(0, 0, rowCount, columnCount).getRawValues()];
        }),
      );
      api.disposeUnit(workbook.getId());
      return values;
    },
    dispose: () => univer.dispose(),
  };
}
