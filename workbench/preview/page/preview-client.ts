/** The page's side of the preview's server. Also what the tests speak to it with. */
import { previewMessages as say } from "../../../core/messages/en/preview";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { PaneError } from "../../../pane/pane-host";
import type { RefusedEdit, SheetEdits } from "../cells/cell-edit";
import type { GridAnswer, OpenedWorkbook, ProblemAnswer } from "../preview-protocol";

export interface PreviewClient {
  openSample: (file: string) => Promise<OpenedWorkbook>;
  openFile: (name: string, content: Blob) => Promise<OpenedWorkbook>;
  about: (id: string) => Promise<OpenedWorkbook>;
  grid: (id: string) => Promise<GridAnswer>;
  snapshot: (id: string) => Promise<WorkbookSnapshot>;
  patch: (id: string, patch: WorkbookPatch, previousSheets: readonly string[]) => Promise<void>;
  writeCells: (id: string, sheets: SheetEdits[]) => Promise<RefusedEdit[]>;
  file: (id: string) => Promise<Blob>;
}

/** `address` ends with a slash. Every call rejects with PaneError. */
export function createPreviewClient(address: string): PreviewClient {
  const ask = async (path: string, body?: Blob | string): Promise<Response> => {
    const method = body === undefined ? "GET" : "POST";
    let response: Response;
    try {
      response = await fetch(`${address}api/workbooks${path}`, {
        method,
        ...(body !== undefined && { body }),
      });
    } catch {
      throw new PaneError("server-gone", say.serverGone);
    }
    if (response.ok) return response;
    const { code, message } = (await response.json()) as ProblemAnswer;
    throw new PaneError(code, message);
  };
  const json = async <T>(path: string, body?: Blob | string) => (await (await ask(path, body)).json()) as T;
  return {
    openSample: (file) => json(`?sample=${encodeURIComponent(file)}`, ""),
    openFile: (name, content) => json(`?name=${encodeURIComponent(name)}`, content),
    about: (id) => json(`/${id}`),
    grid: (id) => json(`/${id}/grid`),
    snapshot: (id) => json(`/${id}/snapshot`),
    patch: (id, patch, previousSheets) => json(`/${id}/patch`, JSON.stringify({ patch, previousSheets })),
    writeCells: (id, sheets) => json(`/${id}/cells`, JSON.stringify({ sheets })),
    file: async (id) => (await ask(`/${id}/file`)).blob(),
  };
}
