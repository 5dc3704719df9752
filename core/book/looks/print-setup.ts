/** How the book's sheets print: landscape, one page wide, the header row on every page. */
import type { SheetSpec } from "../../workbook/patch";

/** `repeatRows`: 0-based first and last row on every page. */
export function printSetup(
  organisation: string | null,
  repeatRows: [number, number] | null,
): SheetSpec["print"] {
  // "&" starts a code in headers of spreadsheets; doubled it is itself.
  const name = (organisation ?? "").replace(/&/g, "&&");
  return {
    orientation: "landscape",
    fitToWidth: true,
    repeatRows,
    header: `&L${name}&R&A`,
    footer: "&L&F&RPage &P of &N",
  };
}
