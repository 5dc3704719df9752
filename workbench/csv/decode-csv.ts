/** Bytes of a .csv file → text: by byte order mark, else UTF-16 by its zero bytes, else UTF-8 where it is valid, else Windows-1252. */
import { fileMessages } from "../../core/messages/en/file";
import { WorkbookFileError } from "../xlsx/workbook-file-error";
import { decodeWindows1252 } from "./windows-1252";

/** Throws `empty-file` or `csv-broken` (binary data). */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new WorkbookFileError("empty-file", fileMessages.empty());
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const zeros = zeroShares(bytes);
  if (zeros.odd > 0.4 && zeros.even < 0.1) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros.even > 0.4 && zeros.odd < 0.1) return new TextDecoder("utf-16be").decode(bytes);
  if (zeros.even + zeros.odd > 0) {
    throw new WorkbookFileError("csv-broken", fileMessages.csvUnreadable());
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Shares of zero bytes at even and at odd places of the first kilobytes: Latin text in UTF-16 has every other byte zero. */
function zeroShares(bytes: Uint8Array): { even: number; odd: number } {
  const sample = bytes.subarray(0, 8192);
  const counts = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) counts[i % 2] = (counts[i % 2] ?? 0) + 1;
  });
  const half = Math.max(1, sample.length / 2);
  return { even: (counts[0] ?? 0) / half, odd: (counts[1] ?? 0) / half };
}
