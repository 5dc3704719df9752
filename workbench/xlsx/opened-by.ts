/** Whether a spreadsheet program has a file open, by the owner file that it puts beside it. */
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** `who`: the person's name as the program knows it; null where it cannot be read. */
export interface OpenedBy {
  program: "Excel" | "LibreOffice";
  who: string | null;
}

/** Null where nobody has it open, or the program is one that says nothing. */
export function openedBy(path: string): OpenedBy | null {
  const [folder, name] = [dirname(path), basename(path)];
  const excel = bytesOf(join(folder, `~$${name}`));
  if (excel) return { program: "Excel", who: excelOwner(excel) };
  const libreOffice = bytesOf(join(folder, `.~lock.${name}#`));
  return libreOffice && { program: "LibreOffice", who: libreOfficeOwner(libreOffice) };
}

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    // Excel holds its own file so that others may not even read it.
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? null : Buffer.alloc(0);
  }
}

/** Excel: a byte with the length of the name, the name in the machine's code page, and from byte 55 on the same in UTF-16. */
function excelOwner(bytes: Buffer): string | null {
  const length = bytes[0] ?? 0;
  const wide = bytes.subarray(56, 56 + 2 * length).toString("utf16le");
  return nameIn(bytes[54] === length ? wide : bytes.subarray(1, 1 + length).toString("latin1"));
}

/** LibreOffice: "name,user,host,day,folder;". */
function libreOfficeOwner(bytes: Buffer): string | null {
  const [name, user] = bytes.toString("utf8").split(",");
  return nameIn(name ?? "") ?? nameIn(user ?? "");
}

function nameIn(text: string): string | null {
  return text.replace(/\p{Cc}/gu, "").trim() || null;
}
