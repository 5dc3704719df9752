/** What stands beside the pane's page and scripts in dist/excel: everything else that manifests point to, by its path. */
import { readdirSync, readFileSync } from "node:fs";
import { excelPaneMessages } from "../../core/messages/en/excel-pane";
import { functionsNamespace, servedFiles as names } from "../../manifests/values";
import { shortcutsFile } from "../ribbon/shortcuts";
import { functionsHelpPage } from "./functions-help-page";
import { functionsMetadata } from "./functions-metadata";

const icons = "manifests/icons";
const helpPage = "functions.html";

/** `origin`: where the add-in is served from, for the links of functions to their help; null: it is not known yet, and they have none. */
export async function servedFiles(origin: string | null): Promise<Record<string, string | Buffer>> {
  const metadata = await functionsMetadata(origin === null ? null : `${origin}/${helpPage}`);
  const pictures = readdirSync(icons).filter((file) => file.endsWith(".png"));
  return {
    [names.functionsMetadata]: json(metadata),
    [names.shortcuts]: json(shortcutsFile),
    [helpPage]: functionsHelpPage(metadata, functionsNamespace),
    ...Object.fromEntries(
      pictures.map((file) => [`${names.icons}/${file}`, readFileSync(`${icons}/${file}`)]),
    ),
  };
}

/** The words in taskpane.html. */
export const pageWords = {
  product: "OKR Ledger",
  starting: excelPaneMessages.starting,
  outsideExcel: excelPaneMessages.outsideExcel,
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
