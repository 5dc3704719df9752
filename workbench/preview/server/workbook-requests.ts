/** What the page may ask of open workbooks, by method and path. */
import type { IncomingMessage } from "node:http";
import { previewMessages as say } from "../../../core/messages/en/preview";
import { workbookPatchSchema } from "../../../core/workbook/patch";
import type { CellsRequest, PatchRequest } from "../preview-protocol";
import type { OpenWorkbooks } from "./open-workbooks";
import { PreviewError } from "./preview-error";
import { readBody, readJson } from "./read-body";

/** JSON, or the bytes of a workbook. */
export type Answer = { json: unknown } | { workbook: Uint8Array };

/** `/api/workbooks` and what lies under it; null where the path is none of these. */
export async function answerWorkbookRequest(
  request: IncomingMessage,
  url: URL,
  workbooks: OpenWorkbooks,
): Promise<Answer | null> {
  const [, root, , id = "", part = "", ...rest] = url.pathname.split("/");
  if (root !== "api" || !/^\/api\/workbooks(?:\/|$)/.test(url.pathname) || rest.length > 0) return null;
  const asked = `${request.method ?? ""} ${id === "" ? "" : "one"}${part === "" ? "" : `/${part}`}`;
  switch (asked) {
    case "POST ": {
      const sample = url.searchParams.get("sample");
      if (sample !== null) return { json: workbooks.openSample(sample) };
      const name = url.searchParams.get("name") ?? "";
      return { json: workbooks.open(await readBody(request), name === "" ? "workbook.xlsx" : name) };
    }
    case "GET one":
      return { json: workbooks.about(id) };
    case "GET one/grid":
      return { json: workbooks.grid(id) };
    case "GET one/snapshot":
      return { json: workbooks.snapshot(id) };
    case "GET one/file":
      return { workbook: workbooks.bytesOf(id) };
    case "POST one/patch": {
      const { patch, previousSheets } = await readJson<PatchRequest>(request);
      const checked = workbookPatchSchema.safeParse(patch);
      if (!checked.success) throw new PreviewError(400, "bad-request", say.badRequest);
      workbooks.patch(id, patch, previousSheets);
      return { json: null };
    }
    case "POST one/cells":
      return { json: workbooks.writeCells(id, (await readJson<CellsRequest>(request)).sheets) };
    default:
      return null;
  }
}
