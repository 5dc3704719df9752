/** The body of a request, as far as it may go. */
import type { IncomingMessage } from "node:http";
import { previewMessages as say } from "../../../core/messages/en/preview";
import { PreviewError } from "./preview-error";

/** A workbook of 150,000 rows takes a tenth of it. */
export const MOST_BYTES = 256 * 2 ** 20;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_BYTES) throw new PreviewError(413, "too-large", say.tooLarge(MOST_BYTES / 2 ** 20));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

export async function readJson<T>(request: IncomingMessage): Promise<T> {
  return JSON.parse((await readBody(request)).toString("utf8")) as T;
}
