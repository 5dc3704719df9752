/** The workbooks that are open in the preview. Their bytes are the only truth about them: pages come and go. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { previewMessages as say } from "../../../core/messages/en/preview";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { captureCsv, workbookOfCsv } from "../../csv";
import { applyPatch, captureWorkbook, type CaptureEnvironment } from "../../xlsx";
import { OfficePackage } from "../../xlsx/package/office-package";
import type { RefusedEdit, SheetEdits } from "../cells/cell-edit";
import { writeCells } from "../cells/write-cells";
import { dailyCells } from "../grid/daily-cells";
import { gridId } from "../grid/grid-id";
import { gridWorkbook } from "../grid/grid-workbook";
import type { GridAnswer, OpenedWorkbook } from "../preview-protocol";
import { SAMPLE_DAY, samplePlans } from "../samples";
import { PreviewError } from "./preview-error";

interface HeldWorkbook {
  opened: OpenedWorkbook;
  bytes: Uint8Array;
  /** How often a grid was made of it: each needs a name of its own. */
  grids: number;
}

export interface Surroundings extends CaptureEnvironment {
  /** ISO day. */
  today: () => string;
  /** Where the sample plans are. */
  samplesFolder: string;
}

/** Older ones go: a page that is forgotten in a tab must not fill the memory. */
const MOST_HELD = 8;

export class OpenWorkbooks {
  private readonly held = new Map<string, HeldWorkbook>();

  constructor(private readonly surroundings: Surroundings) {}

  /** `name` is the file's name without its folder. Throws WorkbookFileError where it is no workbook. */
  open(bytes: Uint8Array, name: string): OpenedWorkbook {
    return this.hold(bytes, name, this.surroundings.today(), "real");
  }

  openSample(file: string): OpenedWorkbook {
    const sample = samplePlans.find((one) => one.file === file);
    if (!sample) throw new PreviewError(404, "no-sample", say.noSample);
    const bytes = readFileSync(join(this.surroundings.samplesFolder, sample.file));
    return this.hold(bytes, sample.file, SAMPLE_DAY, "sample");
  }

  about(id: string): OpenedWorkbook {
    return this.find(id).opened;
  }

  bytesOf(id: string): Uint8Array {
    return this.find(id).bytes;
  }

  snapshot(id: string): WorkbookSnapshot {
    const { bytes, opened } = this.find(id);
    return captureWorkbook(bytes, opened.name, this.surroundings);
  }

  grid(id: string): GridAnswer {
    const workbook = this.find(id);
    workbook.grids++;
    const drawings = new OfficePackage(workbook.bytes)
      .names()
      .filter((part) => /^xl\/(?:charts\/chart|media\/)/.test(part)).length;
    const name = gridId(id, workbook.grids, workbook.opened.today);
    const grid = gridWorkbook(workbook.bytes, this.snapshot(id), name);
    return { grid, daily: dailyCells(grid), drawings };
  }

  patch(id: string, patch: WorkbookPatch, previousSheets: readonly string[]): void {
    const workbook = this.find(id);
    workbook.bytes = applyPatch(workbook.bytes, patch, previousSheets);
  }

  writeCells(id: string, sheets: readonly SheetEdits[]): RefusedEdit[] {
    const workbook = this.find(id);
    const { bytes, refused } = writeCells(workbook.bytes, sheets);
    workbook.bytes = bytes;
    return refused;
  }

  private hold(
    given: Uint8Array,
    name: string,
    today: string,
    todayIs: OpenedWorkbook["todayIs"],
  ): OpenedWorkbook {
    const isCsv = extname(name).toLowerCase() === ".csv";
    const bytes = isCsv ? workbookOfCsv(captureCsv(given, name, this.surroundings)) : given;
    const file = isCsv ? `${name.slice(0, -".csv".length)}.xlsx` : name;
    // Read once before it is held, so that what is no workbook is refused at the door.
    captureWorkbook(bytes, file, this.surroundings);
    const opened: OpenedWorkbook = { id: randomUUID(), name: file, today, todayIs };
    this.held.set(opened.id, { opened, bytes, grids: 0 });
    for (const id of this.held.keys()) if (this.held.size > MOST_HELD) this.held.delete(id);
    return opened;
  }

  private find(id: string): HeldWorkbook {
    const workbook = this.held.get(id);
    if (!workbook) throw new PreviewError(404, "not-open", say.notOpen);
    return workbook;
  }
}
