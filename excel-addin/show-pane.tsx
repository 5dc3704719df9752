/** Puts the pane into the page, over the open workbook. */
import { createRoot } from "react-dom/client";
import { coreInWorker } from "../pane/core-worker/core-in-worker";
import { paneHostOverWorkbook } from "../pane/host/pane-host-over-workbook";
import { Pane } from "../pane/pane";
import type { PaneHost } from "../pane/pane-host";
import { createExcelHost } from "./host/excel-host";
import type { ExcelSession } from "./host/excel-session";
import { mailOfPage } from "./mail/mail-of-page";
import { createAppearance } from "./surroundings/appearance";
import { createEdits } from "./surroundings/edits";
import { createMemory } from "./surroundings/memory";
import { today } from "./surroundings/today";

/** What is in `root` goes. */
export function showPane(root: HTMLElement, session: ExcelSession, onRequest: PaneHost["onRequest"]): void {
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
  const mail = mailOfPage(host.run, document);
  createRoot(root).render(<Pane host={{ ...host, ...(mail && { mail }) }} />);
}
