/** The preview's page: the grid on the left, the pane on the right, over the workbook that the server holds. */
import { createRoot } from "react-dom/client";
import { previewMessages as say } from "../../../core/messages/en/preview";
import { coreInWorker } from "../../../pane/core-worker/core-in-worker";
import { paneHostOverWorkbook } from "../../../pane/host/pane-host-over-workbook";
import { Frame } from "./frame/frame";
import { createGrid } from "./grid/grid";
import { loadCalibri } from "./grid/load-calibri";
import { createPreviewClient } from "./preview-client";
import { createPreviewSession } from "./preview-session";
import type { PreviewSession } from "./preview-session";
import { browserAppearance, browserMemory } from "./surroundings";

const container = document.createElement("div");
container.id = "grid";
document.body.append(container);

const editListeners = new Set<() => void>();
const grid = createGrid(container, {
  onEdited: () => {
    session.edited();
    for (const listener of editListeners) listener();
  },
  onComputed: () => session.computed(),
  onRefused: () => session.announce({ intent: "info", text: say.onlyCells }),
});
const session: PreviewSession = createPreviewSession(createPreviewClient("/"), grid, ({ id, name }) => {
  history.replaceState(null, "", `#w=${id}`);
  document.title = `${name} – ${say.title}`;
});
const appearance = browserAppearance(window);
const host = paneHostOverWorkbook({
  program: "preview",
  workbook: session.workbook,
  core: coreInWorker(),
  today: session.today,
  recalculates: false,
  appearance,
  onRequest: () => () => undefined,
  onEdited: (listener) => {
    editListeners.add(listener);
    return () => editListeners.delete(listener);
  },
  memory: browserMemory(() => localStorage),
});

addEventListener("beforeunload", (event) => {
  if (session.state().isChanged) event.preventDefault();
});
const root = document.getElementById("preview");
if (root) createRoot(root).render(<Frame session={session} host={host} grid={container} />);
void loadCalibri(document.fonts).then(() => session.start(location.hash));
