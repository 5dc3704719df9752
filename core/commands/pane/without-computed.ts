/** What a program that calculates has to write: the sheets that it would only work out itself are left out. */
import type { WorkbookPatch } from "../../workbook/patch";
import type { PaneWrite } from "./pane-outcome";

export function withoutComputed({ patch, touched }: PaneWrite): WorkbookPatch {
  if (!touched) return patch;
  return { ...patch, sheets: patch.sheets.filter(({ name }) => touched.includes(name)) };
}
