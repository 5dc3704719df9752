/** Addresses put together as far as Excel takes them. */
import type { ExcelSession } from "../excel-session";

/** Worksheet.getRanges takes up to 8,192 characters. */
const LONGEST = 8000;

/** One by one before ExcelApi 1.9, which cannot take several at once. */
export function joinAddresses(addresses: readonly string[], session: ExcelSession): string[] {
  if (!session.isSetSupported("1.9")) return [...addresses];
  const joined: string[] = [];
  let current = "";
  for (const address of addresses) {
    if (current.length + address.length + 1 > LONGEST) {
      joined.push(current);
      current = "";
    }
    current += current === "" ? address : `,${address}`;
  }
  return current === "" ? joined : [...joined, current];
}
