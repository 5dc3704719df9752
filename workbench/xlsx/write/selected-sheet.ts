/** Whether a sheet's part says that its tab is selected. */
import type { OfficePackage } from "../package/office-package";
import { asUtf8 } from "../xml/xml-encoding";

/** Views stand near the start of a sheet, before its cells. */
const ENOUGH = 1 << 16;

export function isSelected(workbookPackage: OfficePackage, part: string): boolean {
  const start = asUtf8(workbookPackage.beginningOf(part, ENOUGH), part).toString("utf8");
  return /<(?:[\w.-]+:)?sheetView\b[^<>]*\btabSelected\s*=\s*["'](?:1|true)["']/.test(start);
}
