/** A workbook opened in one of the hosts, as the contract suite sees it. */
import type { WorkbookPatch } from "../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { SheetFacts } from "./sheet-facts";

export interface OpenWorkbook {
  capture: () => Promise<WorkbookSnapshot>;
  apply: (patch: WorkbookPatch, previousSheets: readonly string[]) => Promise<void>;
  /** What a snapshot does not carry: links, rules, looks, print settings. */
  facts: (sheet: string) => Promise<SheetFacts>;
}

export interface ContractHost {
  name: string;
  /** Opens an .xlsx file's content. */
  open: (bytes: Uint8Array) => OpenWorkbook;
}
