/** `npm run bench`: time and memory of converting a very large plan, against the least possible and against exceljs; reading alone; what confidences mean. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bigPlan, FULL_ROWS } from "./big-plan";
import { printCalibration } from "./calibration";
import { printSizes } from "./print-sizes";
import { printRulesBench } from "./rules-bench";
import type { Measurement } from "./tasks";

/** The aims that the figures are held against. */
const MAX_OVER_FLOOR = 3;
const MIN_OVER_EXCELJS = 4;
const MAX_GROWTH = 1.2;
const [FEW_ROWS, MANY_ROWS] = [5_000, 50_000];
/** The rows of the largest plan table in the shared corpus, and twice and four times as many. */
const READ_ROWS = [10_387, 20_774, 41_548];
/** Of several runs the fastest counts: everything that slows a run down comes from outside. */
const RUNS = 3;

interface Result {
  total: number;
  peak: number;
  stages: Record<string, number>;
}

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "okr-bench-"));
const tasks = bundledTasks();
try {
  convertingSpeed();
  readingSpeed();
} finally {
  rmSync(folder, { recursive: true });
}
printRulesBench();
printCalibration();
console.log("\nWhat a browser loads of the Excel add-in");
printSizes();

function convertingSpeed(): void {
  const full = planFile(FULL_ROWS);
  console.log(
    `A plan of ${FULL_ROWS.toLocaleString("en-US")} rows × 12 columns, ${mega(statSync(full).size)} MB zipped`,
  );
  const nothing = measure("nothing", full);
  const floor = measure("floor", full);
  const capture = measure("capture", full);
  const converted = measure("convert", full);
  const exceljs = measure("exceljs", full, 1);
  console.log(`(memory of a process that does nothing: ${nothing.peak.toFixed(0)} MB)\n`);

  const overFloor = converted.total / floor.total;
  const overExceljs = exceljs.total / converted.total;
  const core = converted.stages["core"] ?? Number.NaN;
  console.log(`\ncapture   ${(capture.total / floor.total).toFixed(2)} × floor`);
  console.log(`convert   ${overFloor.toFixed(2)} × floor (aim: at most ${MAX_OVER_FLOOR})`);
  console.log(
    `convert   ${overExceljs.toFixed(1)} × faster than exceljs (aim: at least ${MIN_OVER_EXCELJS})`,
  );
  console.log(
    `memory    ${(converted.peak / floor.peak).toFixed(2)} × floor, ${(converted.peak / exceljs.peak).toFixed(2)} × exceljs`,
  );
  console.log(
    `core      ${Math.round(FULL_ROWS / (core / 1000)).toLocaleString("en-US")} rows/s, file work apart`,
  );

  console.log(
    `\nGrowth from ${FEW_ROWS} to ${MANY_ROWS} rows, as a multiple of linear (aim: at most ${MAX_GROWTH})`,
  );
  const few = measure("convert", planFile(FEW_ROWS));
  const many = measure("convert", planFile(MANY_ROWS));
  const growth = (from: number, to: number) => (to / from / (MANY_ROWS / FEW_ROWS)).toFixed(2);
  console.log(`convert   ${growth(few.total, many.total)}`);
  for (const [stage, time] of Object.entries(few.stages)) {
    console.log(`  ${stage.padEnd(8)}${growth(time, many.stages[stage] ?? Number.NaN)}`);
  }
}

/** Without the file work and without the book. */
function readingSpeed(): void {
  console.log("\nReading alone");
  const perRow = READ_ROWS.map((rows) => {
    const file = planFile(rows);
    const [sentences, plan] = [stageOf("sentences", file), stageOf("plan", file)];
    const perSecond = (time: number): string => Math.round(rows / (time / 1000)).toLocaleString("en-US");
    console.log(
      `${rows.toLocaleString("en-US").padStart(9)} rows: ${perSecond(sentences)} sentences/s, ${perSecond(plan)} rows/s`,
    );
    return { sentences: sentences / rows, plan: plan / rows };
  });
  const growth = (name: "sentences" | "plan"): string =>
    perRow.map((time) => (time[name] / (perRow[0]?.[name] ?? Number.NaN)).toFixed(2)).join(", ");
  console.log(
    `growth of the time for one (aim: at most ${MAX_GROWTH}): sentence ${growth("sentences")}; row ${growth("plan")}`,
  );
}

const stageOf = (task: string, file: string): number => measure(task, file).stages[task] ?? Number.NaN;

/** The tasks, bundled as the command line is shipped, where they find the project's packages. */
function bundledTasks(): string {
  const output = join(root, "node_modules/.cache/okr-bench");
  const entry = join(root, "workbench/bench/tasks.ts");
  const options = ["--mode", "production", "--entry-reset", "--entry", entry, "--output-path", output];
  const peers = ["--externals", "exceljs", "--externals", "saxes"];
  execFileSync(join(root, "node_modules/.bin/webpack"), [...options, ...peers], {
    cwd: root,
    stdio: "inherit",
  });
  return join(output, "main.cjs");
}

function planFile(rows: number): string {
  const path = join(folder, `plan-${rows}.xlsx`);
  writeFileSync(path, bigPlan(rows));
  return path;
}

/** The fastest of several runs, each in a process of its own; importing code is not counted. */
function measure(task: string, file: string, runs = RUNS): Result {
  const results = Array.from({ length: runs }, (): Result => {
    const output = execFileSync(process.execPath, [tasks, task, file], { encoding: "utf8" });
    const { stages, peak } = JSON.parse(output) as Measurement;
    const counted = Object.entries(stages).filter(([name]) => name !== "import");
    return {
      total: counted.reduce((sum, [, time]) => sum + time, 0),
      peak,
      stages: Object.fromEntries(counted),
    };
  });
  const best = results.reduce((fastest, result) => (result.total < fastest.total ? result : fastest));
  const stages = Object.entries(best.stages).map(([name, time]) => `${name} ${(time / 1000).toFixed(2)}`);
  console.log(
    `${task.padEnd(10)}${(best.total / 1000).toFixed(2).padStart(6)} s ${best.peak.toFixed(0).padStart(6)} MB   ${stages.join(", ")}`,
  );
  return best;
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
