/** Inflates one entry, never past the size that the directory announced, and checks what came out. */
import { constants, crc32, inflateRawSync } from "node:zlib";
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import type { ZipEntry } from "./zip-entry";

export function inflateEntry(entry: ZipEntry): Buffer {
  const content = entry.method === 0 ? Buffer.from(entry.raw) : inflateBounded(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new WorkbookFileError(
      "damaged",
      fileMessages.damaged(entry.name, "its checksum or size does not match its content"),
    );
  }
  return content;
}

function inflateBounded(entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(entry.raw, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    const detail =
      error instanceof RangeError
        ? "it unpacks to more than the package says, as in files made to exhaust a computer"
        : "it cannot be unpacked";
    throw new WorkbookFileError("damaged", fileMessages.damaged(entry.name, detail), {
      cause: error,
    });
  }
}

/** What the first `length` compressed bytes of an entry hold. */
export function inflateBeginning(entry: ZipEntry, length: number): Buffer {
  const raw = entry.raw.subarray(0, length);
  if (entry.method === 0) return Buffer.from(raw);
  return inflateRawSync(raw, { finishFlush: constants.Z_SYNC_FLUSH });
}
