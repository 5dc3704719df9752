/** Packages made of parts, for tests: text parts as written, or bytes. */
import { deflateEntry } from "../../../workbench/xlsx/zip/deflate-entry";
import { writeZip } from "../../../workbench/xlsx/zip/write-zip";

export type Parts = Record<string, string | Uint8Array>;

export function packageOf(parts: Parts): Uint8Array {
  return writeZip(Object.entries(parts).map(([name, content]) => deflateEntry(name, Buffer.from(content))));
}
