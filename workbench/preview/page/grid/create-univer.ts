/** The spreadsheet of the preview: Univer with what the book needs, and without its own bars, menus and links to the outside. */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import ruleWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import linkWords from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/en-US";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { defaultTheme } from "@univerjs/themes";
import "./univer-styles";
import { previewMessages } from "../../../../core/messages/en/preview";

/** Words that the grid's own lists have forgotten: without them it shows their names. */
const { calculating, calculated } = previewMessages;
const forgotten = {
  "sheets-formula": {
    progress: {
      analyzing: calculating,
      calculating,
      "array-analysis": calculating,
      "array-calculation": calculating,
      done: calculated,
    },
  },
};
const words = mergeLocales(coreWords, formatWords, ruleWords, linkWords, noteWords, tableWords, forgotten);

const presets = (container: HTMLElement) => [
  UniverSheetsCorePreset({
    container,
    workerURL: new Worker(new URL("./formula-worker.ts", import.meta.url)),
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    formulaBar: true,
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      // The file says what its formulas give; they are worked out anew where something that they use changes.
      initialFormulaComputing: CalculationMode.NO_CALCULATION,
    },
  }),
  UniverSheetsConditionalFormattingPreset(),
  // Its search field takes the focus from the cell while people type.
  UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
  UniverSheetsHyperLinkPreset(),
  UniverSheetsNotePreset(),
  UniverSheetsTablePreset(),
];

/** Its network plugin is for functions that fetch; nothing here does. */
const LEFT_OUT = new Set(["UNIVER_NETWORK_PLUGIN"]);
/** A table's name tag hides the row above it. */
const OTHERWISE: Readonly<Record<string, object>> = { SHEET_TABLE_UI_PLUGIN: { hideAnchor: true } };

export function createUniver(container: HTMLElement): FUniver {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.SILENT,
  });
  // Presets name some plugins more than once: the last one counts.
  const plugins = new Map(
    presets(container)
      .flatMap(({ plugins: list }) => list)
      .map((entry) => {
        const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
        return [plugin.pluginName, { plugin, config }] as const;
      }),
  );
  for (const [name, { plugin, config }] of plugins)
    if (!LEFT_OUT.has(name)) univer.registerPlugin(plugin, OTHERWISE[name] ?? config);
  return FUniver.newAPI(univer);
}
