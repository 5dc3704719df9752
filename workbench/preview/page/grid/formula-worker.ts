/** Works out the grid's formulas beside the page, which stays awake meanwhile: those of a large book take a while. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUNCTION_NAMES_DATE } from "@univerjs/engine-formula";
import { UniverSheetsCoreWorkerPreset } from "@univerjs/preset-sheets-core/worker";
import { FormulaEngine } from "./formula-engine";
import { TodayOfPreview } from "./today-function";

const univer = new Univer({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  logLevel: LogLevel.SILENT,
});
const { plugins } = UniverSheetsCoreWorkerPreset({
  formula: { function: [[TodayOfPreview, FUNCTION_NAMES_DATE.TODAY]] },
});
for (const entry of plugins) {
  const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
  univer.registerPlugin(plugin.pluginName === FormulaEngine.pluginName ? FormulaEngine : plugin, config);
}
