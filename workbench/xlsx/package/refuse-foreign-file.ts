/** Tells files that are no zip package apart by their first bytes: empty, old Excel, encrypted. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";

/** The compound file signature ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream in which Office keeps an encrypted package ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");

export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFileError("empty-file", fileMessages.empty());
  if (!COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) return;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes(ENCRYPTED_STREAM)) throw new WorkbookFileError("encrypted", fileMessages.encrypted());
  throw new WorkbookFileError("old-excel", fileMessages.oldExcel());
}
