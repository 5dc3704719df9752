/** The preview's own little server, on the loopback only: the page's files, and the workbooks that are open in it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { previewMessages as say } from "../../../core/messages/en/preview";
import { ConvertError } from "../../../core/commands/convert-error";
import { WorkbookFileError } from "../../xlsx";
import type { ProblemAnswer } from "../preview-protocol";
import { isForeign } from "./guard";
import type { OpenWorkbooks } from "./open-workbooks";
import type { PageFile } from "./page-files";
import { PreviewError } from "./preview-error";
import { securityHeaders } from "./security-headers";
import { answerWorkbookRequest, type Answer } from "./workbook-requests";

export interface PreviewServer {
  /** "http://127.0.0.1:4321/" */
  address: string;
  close: () => Promise<void>;
}

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `port` 0: any free one. Only this machine can reach it. */
export async function servePreview(
  files: ReadonlyMap<string, PageFile>,
  workbooks: OpenWorkbooks,
  port = 0,
): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as AddressInfo;
    answer(request, response, own, files, workbooks).catch((error: unknown) => {
      const { status, ...problem } = problemOf(error);
      send(response, status, "application/json", JSON.stringify(problem));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${own}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  files: ReadonlyMap<string, PageFile>,
  workbooks: OpenWorkbooks,
): Promise<void> {
  if (isForeign(request.headers, port)) throw new PreviewError(403, "foreign", say.foreign);
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const file = request.method === "GET" ? files.get(url.pathname) : undefined;
  if (file) return send(response, 200, file.type, file.content);
  const found: Answer | null = await answerWorkbookRequest(request, url, workbooks);
  if (!found) throw new PreviewError(404, "not-found", say.notFound);
  if ("workbook" in found) return send(response, 200, WORKBOOK_TYPE, found.workbook);
  send(response, 200, "application/json", JSON.stringify(found.json));
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.writeHead(status, { ...securityHeaders, "Content-Type": type });
  response.end(content);
}

function problemOf(error: unknown): ProblemAnswer & { status: number } {
  if (error instanceof PreviewError)
    return { status: error.status, code: error.code, message: error.message };
  if (error instanceof WorkbookFileError || error instanceof ConvertError)
    return { status: 422, code: error.code, message: error.message };
  if (error instanceof SyntaxError || error instanceof TypeError)
    return { status: 400, code: "bad-request", message: say.badRequest };
  return {
    status: 500,
    code: "unexpected",
    message: say.failed(error instanceof Error ? error.message : String(error)),
  };
}
