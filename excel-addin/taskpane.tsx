/** The page that Excel opens and keeps: the ribbon's commands, the functions in cells and the pane are one program in it. */
import { createRoot } from "react-dom/client";
import { excelPaneMessages as say } from "../core/messages/en/excel-pane";
import { coreInWorker } from "../pane/core-worker/core-in-worker";
import { paneHostOverWorkbook } from "../pane/host/pane-host-over-workbook";
import { Pane } from "../pane/pane";
import { associateFunctions } from "./custom-functions/associate-functions";
import { createExcelHost } from "./host/excel-host";
import type { ExcelSession } from "./host/excel-session";
import { associateCommands } from "./ribbon/associate-commands";
import { createPaneRequests } from "./ribbon/pane-requests";
import { createAppearance } from "./surroundings/appearance";
import { createEdits } from "./surroundings/edits";
import { createMemory } from "./surroundings/memory";
import { timeZoneHere, today } from "./surroundings/today";

const MILLISECONDS_UNTIL_SLOW = 10_000;

/** In the place of the pane, where there cannot be one. */
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
  const slow = setTimeout(() => tell(say.slow), MILLISECONDS_UNTIL_SLOW);
  const { host } = await Office.onReady();
  clearTimeout(slow);
  if (host !== Office.HostType.Excel) return tell(say.outsideExcel);
  const session = sessionHere();
  if (!session.isSetSupported("1.8")) return tell(say.tooOld);
  showPane(session, requests.onRequest);
}

function sessionHere(): ExcelSession {
  return {
    run: (options, batch) => Excel.run(options, batch),
    isSetSupported: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    locale: Office.context.contentLanguage,
    timeZone: timeZoneHere(),
  };
}

function showPane(
  session: ExcelSession,
  onRequest: ReturnType<typeof createPaneRequests>["onRequest"],
): void {
  const root = document.getElementById("pane");
  if (!root) throw new Error("The page has no place for the pane.");
  const excel = createExcelHost(session);
  const edits = createEdits(session);
  const host = paneHostOverWorkbook({
    program: "excel",
    workbook: {
      ...excel,
      apply: (...given) => edits.whileWriting(() => excel.apply(...given)),
    },
    core: coreInWorker(),
    today,
    recalculates: true,
    appearance: createAppearance(() => Office.context.officeTheme, window),
    onRequest,
    onEdited: edits.onEdited,
    memory: createMemory(() => localStorage, Office.context.partitionKey),
  });
  createRoot(root).render(<Pane host={host} />);
}

start().catch((error: unknown) => tell(say.failed(error instanceof Error ? error.message : String(error))));
