/** What the benchmark measures, one task a process: `node tasks TASK FILE` prints one JSON line. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { convert } from "../../core/commands/convert";
import { readMeasure } from "../../core/measure";
import { readPlan } from "../../core/plan/read-plan";
import { applyPatch, captureWorkbook } from "../xlsx";
import { MEASURE_COLUMN } from "./big-plan";
import { OfficePackage } from "../xlsx/package/office-package";

const choices = { today: "2026-02-16", fiscalYearStart: null, cycle: null, preset: null };
const environment = { locale: "en-US", timeZone: "UTC" };

export interface Measurement {
  /** Milliseconds by stage, in order. */
  stages: Record<string, number>;
  /** Highest resident memory of the process, in MB. */
  peak: number;
}

type Stage = (name: string) => void;

const tasks: Record<string, (file: string, stage: Stage) => Promise<void> | void> = {
  /** What a process costs that does nothing. */
  nothing: () => undefined,

  /** The least that any reader must do: unzip every part and walk its XML once, with the parser that exceljs uses. */
  floor: async (file, stage) => {
    const { SaxesParser } = await import("saxes");
    stage("import");
    const workbookPackage = new OfficePackage(readFileSync(file));
    const parts = workbookPackage.names().map((name) => workbookPackage.bytes(name, "the benchmark"));
    stage("unzip");
    let tags = 0;
    for (const part of parts) {
      const parser = new SaxesParser();
      parser.on("opentag", () => tags++);
      parser.on("text", () => undefined);
      parser.write(part.toString("utf8")).close();
    }
    if (tags === 0) throw new Error("The floor found no XML.");
    stage("XML pass");
  },

  capture: (file, stage) => {
    captureWorkbook(readFileSync(file), basename(file), environment);
    stage("capture");
  },

  convert: (file, stage) => {
    const bytes = readFileSync(file);
    const snapshot = captureWorkbook(bytes, basename(file), environment);
    stage("capture");
    const { patch, previousSheets } = convert(snapshot, choices);
    stage("core");
    applyPatch(bytes, patch, previousSheets);
    stage("apply");
  },

  /** Each measure of the plan as a sentence of its own. */
  sentences: (file, stage) => {
    const { sheets } = captureWorkbook(readFileSync(file), basename(file), environment);
    const texts = sheets.flatMap(({ values }) =>
      values.slice(1).map((cells) => String(cells[MEASURE_COLUMN])),
    );
    stage("capture");
    for (const text of texts) readMeasure(text);
    stage("sentences");
  },

  /** From the captured workbook to items, without a book. */
  plan: (file, stage) => {
    const snapshot = captureWorkbook(readFileSync(file), basename(file), environment);
    stage("capture");
    readPlan(snapshot, { today: choices.today, fiscalYearStart: null, skipSheets: [] });
    stage("plan");
  },

  exceljs: async (file, stage) => {
    const { default: exceljs } = await import("exceljs");
    const bytes = readFileSync(file);
    stage("import");
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    stage("read");
    workbook.addWorksheet("Objectives").getCell("A1").value = 1;
    await workbook.xlsx.writeBuffer();
    stage("write");
  },
};

const [name = "", file = ""] = process.argv.slice(2);
const task = tasks[name];
if (!task) throw new Error(`There is no task "${name}".`);
const stages: Record<string, number> = {};
let since = performance.now();
await task(file, (stage) => {
  stages[stage] = performance.now() - since;
  since = performance.now();
});
const measurement: Measurement = { stages, peak: process.resourceUsage().maxRSS / 1024 };
process.stdout.write(`${JSON.stringify(measurement)}\n`);
