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

/** What a program does not have, so that no host can write it there: docs/host-differences.md. */
export type Lack =
  "indents" | "very hidden sheets" | "print settings" | "frozen parts of merged cells" | "filters" | "charts";

export interface ContractHost {
  name: string;
  lacks?: readonly Lack[];
  /** Opens an .xlsx file's content. */
  open: (bytes: Uint8Array) => OpenWorkbook;
}
