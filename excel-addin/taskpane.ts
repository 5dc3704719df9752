/** The page that Excel opens and keeps: the ribbon's commands, the functions in cells and the pane are one program in it. */
import { excelPaneMessages as say } from "../core/messages/en/excel-pane";
import { associateFunctions } from "./custom-functions/associate-functions";
import type { ExcelSession } from "./host/excel-session";
import { associateCommands } from "./ribbon/associate-commands";
import { createPaneRequests } from "./ribbon/pane-requests";
import { timeZoneHere } from "./surroundings/today";

const MILLISECONDS_UNTIL_SLOW = 10_000;

/** In the place of the pane, where there is none yet or cannot be one. */
function tell(sentence: string): void {
  const news = document.getElementById("news");
  if (news) news.textContent = sentence;
}

async function start(): Promise<void> {
  if (typeof Office === "undefined") return tell(say.noOffice);
  const requests = createPaneRequests();
  // Before Excel is ready: it may have been a button or a formula that opened this page.
  associateCommands(
    {
      associate: (id, run) => Office.actions.associate(id, run),
      showPane: () => Office.addin.showAsTaskpane(),
    },
    requests.send,
  );
  associateFunctions();
  // The pane is fetched while Excel gets ready; buttons and formulas need not wait for it.
  const pane = import("./show-pane");
  pane.catch(() => undefined); // Told below, where there is to be a pane.
  const slow = setTimeout(() => tell(say.slow), MILLISECONDS_UNTIL_SLOW);
  const { host } = await Office.onReady();
  clearTimeout(slow);
  if (host !== Office.HostType.Excel) return tell(say.outsideExcel);
  const session = sessionHere();
  if (!session.isSetSupported("1.8")) return tell(say.tooOld);
  const { showPane } = await pane;
  const root = document.getElementById("pane");
  if (root) showPane(root, session, requests.onRequest);
}

function sessionHere(): ExcelSession {
  return {
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    locale: Office.context.contentLanguage,
    timeZone: timeZoneHere(),
  };
}

start().catch((error: unknown) => tell(say.failed(error instanceof Error ? error.message : String(error))));
