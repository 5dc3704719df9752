/** How far a package may expand, decided from its directory before anything is inflated. */
import { fileMessages } from "../../../core/messages/en/file";
import { WorkbookFileError } from "../workbook-file-error";
import type { ZipEntry } from "./zip-entry";

/** Largest sum of inflated sizes: 1 GiB, ten times the XML of a plan of 150,000 rows. */
const MAX_TOTAL = 2 ** 30;
/** XML of real sheets shrinks 5 to 60 times; deflate's own limit, which bombs come near, is 1,032. */
const MAX_RATIO = 200;
/** Small parts may shrink more than that (a megabyte of one repeated tag is harmless). */
const RATIO_APPLIES_FROM = 16 * 2 ** 20;
const MAX_ENTRIES = 100_000;

const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20).toLocaleString("en-US")} MB`;

/** Throws `zip-bomb` where the directory announces more than a workbook can reasonably hold. */
export function checkExpansion(entries: readonly ZipEntry[], fileSize: number): void {
  const refuse = (detail: string): never => {
    throw new WorkbookFileError("zip-bomb", fileMessages.zipBomb(detail));
  };
  if (entries.length > MAX_ENTRIES) refuse(`it lists ${entries.length.toLocaleString("en-US")} parts`);
  let total = 0;
  let compressed = 0;
  for (const entry of entries) {
    total += entry.size;
    compressed += entry.raw.length;
    if (entry.size > RATIO_APPLIES_FROM && entry.size > MAX_RATIO * entry.raw.length) {
      refuse(`its part ${entry.name} would grow more than ${MAX_RATIO} times, to ${megabytes(entry.size)}`);
    }
  }
  if (compressed > fileSize) refuse("its parts overlap one another");
  if (total > MAX_TOTAL) refuse(`it would expand to ${megabytes(total)}`);
  if (total > RATIO_APPLIES_FROM && total > MAX_RATIO * fileSize) {
    refuse(`it would grow more than ${MAX_RATIO} times, to ${megabytes(total)}`);
  }
}
