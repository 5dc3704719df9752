/** A workbook file under the pane's commands, as a host runs them: capture, command, apply. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBook } from "../../../core/book/read-book";
import type { PaneCommandName, PaneInput, PaneReport } from "../../../core/commands/pane/pane-command";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import type { BookModel } from "../../../core/okr/model";
import type { CellValue } from "../../../core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { applyPatch, captureWorkbook } from "../../../workbench/xlsx";
import { environment } from "../../workbench/xlsx/environment";

export const today = "2026-02-16";

export interface PaneFile {
  run: <Name extends PaneCommandName>(name: Name, input: PaneInput<Name>) => PaneReport<Name>;
  capture: () => WorkbookSnapshot;
  /** As the book in the file reads. */
  model: () => BookModel;
  sheet: (name: string) => SheetSnapshot;
  bytes: () => Uint8Array;
}

export function paneFile(original: Uint8Array): PaneFile {
  let bytes = original;
  const capture = () => captureWorkbook(bytes, "plan.xlsx", environment);
  return {
    run: (name, input) => {
      const { report, write } = runPaneCommand(name, capture(), input, { today });
      if (write) bytes = applyPatch(bytes, write.patch, write.previousSheets);
      return report;
    },
    capture,
    model: () => {
      const book = readBook(capture());
      if (!book) throw new Error("There is no book in the file.");
      return book.model;
    },
    sheet: (name) => {
      const sheet = capture().sheets.find((one) => one.name === name);
      if (!sheet) throw new Error(`There is no sheet ${name}.`);
      return sheet;
    },
    bytes: () => bytes,
  };
}

export const planNames = [
  "juniper-flats-strategic-plan",
  "juniper-flats-finance-measures",
  "pine-hollow-council-priorities",
] as const;

export function planFile(name: (typeof planNames)[number] = planNames[0]): PaneFile {
  return paneFile(readFileSync(join(import.meta.dirname, `../../../examples/${name}.xlsx`)));
}

const built = new Map<string, Uint8Array>();

/** The same with its book. */
export function bookFile(name: (typeof planNames)[number] = planNames[0]): PaneFile {
  const bytes = built.get(name);
  if (bytes) return paneFile(bytes);
  const file = planFile(name);
  file.run("build", noChoices);
  built.set(name, file.bytes());
  return file;
}

/** What stands under a header, row by row. */
export function columnUnder({ values }: SheetSnapshot, header: string): CellValue[] {
  const headerRow = values.findIndex((cells) => cells.includes(header));
  const column = values[headerRow]?.indexOf(header) ?? -1;
  return values.slice(headerRow + 1).map((cells) => cells[column] ?? null);
}
