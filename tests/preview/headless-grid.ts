/** The grid's formula engine without a page: the same plugins, in Node. */
import { createRequire } from "node:module";
import type { IWorkbookData, Univer as UniverType } from "@univerjs/core";
import type { FUniver as FUniverType } from "@univerjs/core/facade";

// Its modules for bundlers leave out file endings, which Node does not forgive.
const require = createRequire(import.meta.url);

export interface HeadlessGrid {
  /** Works out every formula of a workbook. What a cell shows then: `values[sheet name][row][column]`. */
  calculate: (data: IWorkbookData) => Promise<ReadonlyMap<string, unknown[][]>>;
  dispose: () => void;
}

export function headlessGrid(): HeadlessGrid {
  const { Univer, LocaleType, LogLevel } = require("@univerjs/core") as {
    Univer: typeof UniverType;
    LocaleType: Record<string, string>;
    LogLevel: Record<string, number>;
  };
  const { FUniver } = require("@univerjs/core/facade") as { FUniver: typeof FUniverType };
  const locale = LocaleType["EN_US"] ?? "";
  const univer = new Univer({
    locale: locale as never,
    locales: { [locale]: {} },
    logLevel: LogLevel["SILENT"] as never,
  });
  const plugins = [
    ["engine-formula", "UniverFormulaEnginePlugin", {}],
    ["sheets", "UniverSheetsPlugin", {}],
    ["sheets-formula", "UniverSheetsFormulaPlugin", { initialFormulaComputing: 0 }],
  ] as const;
  for (const [name, plugin, config] of plugins)
    univer.registerPlugin(
      (require(`@univerjs/${name}`) as Record<string, never>)[plugin] as never,
      config as never,
    );
  for (const [name] of plugins) require(`@univerjs/${name}/facade`);
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
