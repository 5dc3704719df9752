/** How a sheet of ours prints (ExcelApi 1.9). */
import { rangeAddress } from "../../../core/workbook/a1";
import type { SheetSpec } from "../../../core/workbook/patch";
import type { Step } from "./steps";
import { smallStep } from "./steps";

const PAPERS = { letter: "Letter", tabloid: "Tabloid" } as const;

export function* writePrint({ pageLayout }: Excel.Worksheet, { print }: SheetSpec): Iterable<Step> {
  yield smallStep(() => {
    pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
    if (print.paper !== undefined) pageLayout.paperSize = PAPERS[print.paper];
    pageLayout.zoom = print.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
    if (print.area !== undefined) pageLayout.setPrintArea(rangeAddress(print.area));
    if (print.repeatRows) {
      const [first, last] = print.repeatRows;
      pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
    }
    const pages = pageLayout.headersFooters.defaultForAllPages;
    const header = sections(print.header);
    pages.leftHeader = header.L;
    pages.centerHeader = header.C;
    pages.rightHeader = header.R;
    const footer = sections(print.footer);
    pages.leftFooter = footer.L;
    pages.centerFooter = footer.C;
    pages.rightFooter = footer.R;
  });
}

/** "&LPlan&RPage &P" → its left, centre and right part; what stands before a code is centred. */
function sections(codes = ""): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let side: keyof typeof parts = "C";
  for (let i = 0; i < codes.length; i++) {
    const next = codes[i + 1];
    if (codes[i] === "&" && (next === "L" || next === "C" || next === "R")) {
      side = next;
      i++;
    } else if (codes[i] === "&" && next !== undefined) {
      parts[side] += `&${next}`;
      i++;
    } else parts[side] += codes[i] ?? "";
  }
  return parts;
}
