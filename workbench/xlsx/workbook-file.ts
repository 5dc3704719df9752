/** Workbook files on disk: read whole, written to a temporary file beside the target and then put in its place. */
import {
  accessSync,
  chmodSync,
  constants,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { fileMessages } from "../../core/messages/en/file";
import { WorkbookFileError } from "./workbook-file-error";

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown error";

/** Throws `missing-file` or `unreadable-file`. */
export function readWorkbookFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = codeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new WorkbookFileError("missing-file", fileMessages.missing(path), { cause });
    }
    const message = code === "EISDIR" ? fileMessages.isFolder(path) : fileMessages.unreadable(path, code);
    throw new WorkbookFileError("unreadable-file", message, { cause });
  }
}

/** Either the whole new file stands at `path`, with the rights that the old one had, or the old one is untouched. */
export function writeWorkbookFile(path: string, bytes: Uint8Array): void {
  let temporary: string | null = null;
  try {
    const target = realPath(path);
    const mode = modeOf(target);
    temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
    writeFileSync(temporary, bytes, { flag: "wx", flush: true });
    if (mode !== null) chmodSync(temporary, mode);
    renameSync(temporary, target);
  } catch (cause) {
    if (temporary !== null) rmSync(temporary, { force: true });
    throw new WorkbookFileError("not-writable", fileMessages.notWritable(path, codeOf(cause)), { cause });
  }
}

/** What a link leads to, so that the link stays a link. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

/** Rights of the file that is to be replaced; null where there is none. A file that may not be written is not replaced. */
function modeOf(path: string): number | null {
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).mode;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
