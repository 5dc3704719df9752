/** What the confidences mean: of the sentences and columns of the shared corpus, how many in each band are right. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inspect } from "../../core/commands/inspect";
import { measureJson } from "../../core/commands/measure-json";
import { readMeasure } from "../../core/measure";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { captureCsv } from "../csv";
import { captureWorkbook } from "../xlsx";

const corpus = join(import.meta.dirname, "../../../shared/corpus");
const scorer = join(import.meta.dirname, "../../../shared/tools/score-reading.mjs");
const environment = { locale: "en-US", timeZone: "UTC" };
const options = { today: "2026-02-16", fiscalYearStart: null };

interface Judged {
  confidence: number;
  right: boolean;
}

/** The least confidence of each band, from the surest. */
const bands = [0.9, 0.8, 0.7, 0];
/** Of what is called 0.9 sure or more. */
const AIM = 0.97;

export function printCalibration(): void {
  console.log("\nHow often a reading is right that is called so sure");
  if (!existsSync(corpus) || !existsSync(scorer)) {
    console.log("corpus not here");
    return;
  }
  printBands("sentences, in every part", judgedSentences());
  printBands("column roles", judgedColumns());
}

function printBands(of: string, judged: readonly Judged[]): void {
  console.log(`${of} (${judged.length})`);
  for (const [index, least] of bands.entries()) {
    const most = bands[index - 1] ?? Infinity;
    const within = judged.filter(({ confidence }) => confidence >= least && confidence < most);
    const right = within.filter((one) => one.right).length;
    const share = within.length === 0 ? "" : `${((right / within.length) * 100).toFixed(1)} %`;
    const aim = index === 0 && within.length > 0 ? ` (aim: at least ${AIM * 100} %)` : "";
    const name = index === 0 ? "0.9 or more" : least === 0 ? "below 0.7" : `${least} to ${most}`;
    console.log(`  ${name.padEnd(14)}${`${right} of ${within.length}`.padEnd(14)}${share}${aim}`);
  }
}

/** As the corpus's own scorer judges them. */
function judgedSentences(): Judged[] {
  const folder = mkdtempSync(join(tmpdir(), "okr-calibration-"));
  const files = ["statements-dev.jsonl", "statements-seeds.jsonl"]
    .map((name) => join(corpus, name))
    .filter(existsSync);
  const judged = files.flatMap((truth) => {
    const labelled = readFileSync(truth, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as { id: string; text: string; form?: string }); // prettier-ignore
    const readings = labelled.map(({ id, text }) => measureJson(id, text, readMeasure(text)));
    const readingsFile = join(folder, basename(truth));
    writeFileSync(readingsFile, readings.map((reading) => JSON.stringify(reading)).join("\n"));
    const report = execFileSync(process.execPath, [scorer, "statements", truth, readingsFile, "--misses"], { encoding: "utf8" }); // prettier-ignore
    const { misses } = JSON.parse(report) as { misses: { id: string }[] };
    const missed = new Set(misses.map(({ id }) => id));
    const counted = new Set(labelled.filter(({ form }) => form !== "objective").map(({ id }) => id));
    return readings.flatMap(({ id, confidence }) =>
      typeof id === "string" && counted.has(id) ? [{ confidence, right: !missed.has(id) }] : [],
    );
  });
  rmSync(folder, { recursive: true });
  return judged;
}

interface LabelledColumn {
  col?: string;
  index?: number;
  role: string;
  role_alt?: string | string[];
  roleAlt?: string | string[];
}
interface LabelledSheet {
  name: string;
  isPlan: boolean;
  columns: LabelledColumn[];
}
/** The two forms in which the corpus labels sheets: many workbooks in one file, or one beside its workbook. */
interface TablesFile {
  tables: { file: string; sheets: { name: string; is_plan_table: boolean; columns?: LabelledColumn[] }[] }[];
}
interface TruthFile {
  sheets: { sheet: string; isPlan: boolean; columns?: LabelledColumn[] }[];
}

function labelledWorkbooks(): { file: string; sheets: LabelledSheet[] }[] {
  const parse = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
  const { tables } = parse(join(corpus, "tables-dev.json")) as TablesFile;
  const many = tables.map(({ file, sheets }) => ({
    file: join(corpus, file),
    sheets: sheets.map(({ name, is_plan_table: isPlan, columns = [] }) => ({ name, isPlan, columns })),
  }));
  const folder = join(corpus, "cityplans");
  const truths = readdirSync(folder).filter((name) => name.endsWith(".truth.json"));
  const single = truths.map((name) => ({
    file: join(folder, name.replace(".truth.json", ".xlsx")),
    sheets: (parse(join(folder, name)) as TruthFile).sheets.map(({ sheet, isPlan, columns = [] }) => ({ name: sheet, isPlan, columns })), // prettier-ignore
  }));
  return [...many, ...single].filter(({ file }) => existsSync(file));
}

function judgedColumns(): Judged[] {
  return labelledWorkbooks().flatMap(({ file, sheets }) => {
    const read = inspect(snapshotOf(file), options).sheets;
    return sheets
      .filter(({ isPlan }) => isPlan)
      .flatMap(({ name, columns }) => {
        const found =
          read.find((sheet) => sheet.name === name) ?? (file.endsWith(".csv") ? read[0] : undefined);
        return columns.flatMap((column): Judged[] => {
          const letters = column.col ?? String.fromCharCode(65 + (column.index ?? 0));
          const reading = found?.columns.find(({ col }) => col === letters);
          const roles: string[] = [column.role, column.role_alt ?? [], column.roleAlt ?? []].flat();
          return reading ? [{ confidence: reading.confidence, right: roles.includes(reading.role) }] : [];
        });
      });
  });
}

function snapshotOf(file: string): WorkbookSnapshot {
  const capture = file.endsWith(".csv") ? captureCsv : captureWorkbook;
  return capture(readFileSync(file), basename(file), environment);
}
