/** What stands beside the pane's page and scripts in dist/excel: everything else that manifests point to, by its path. */
import { readdirSync, readFileSync } from "node:fs";
import { excelPaneMessages } from "../../core/messages/en/excel-pane";
import { functionsNamespace, servedFiles as names } from "../../manifests/values";
import { graphOrigin } from "../mail/graph-mailer";
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

/** What stands in taskpane.html. `graphClientId`: of the app that the town has registered for sending mail; null: none. */
export function pageWords(graphClientId: string | null): Record<string, string> {
  if (graphClientId !== null && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(graphClientId))
    throw new Error(
      `"${graphClientId}" is no client id. graphClientId takes the Application (client) ID of the app registration, such as 00000000-0000-0000-0000-000000000000.`,
    );
  return {
    product: "OKR Ledger",
    starting: excelPaneMessages.starting,
    outsideExcel: excelPaneMessages.outsideExcel,
    clientId: graphClientId ?? "",
    mailServices: graphClientId === null ? "" : ` ${graphOrigin} https://login.microsoftonline.com`,
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
