/** How fast sentences and plans are read, and whether time grows no faster than they do. */
import { readMeasure } from "../../core/measure";
import { readPlan } from "../../core/plan/read-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { captureWorkbook } from "../xlsx";
import { bigPlan } from "./big-plan";

/** As many as the largest public plan file that we know of has. */
const ROWS = 10_387;
const TIMES = [1, 2, 4];
/** Of several runs the fastest counts: everything that slows a run down comes from outside. */
const RUNS = 3;
/** Time for each row at four times the rows, as a multiple of that at once. */
const MAX_GROWTH = 1.2;

const options = { today: "2026-02-16", fiscalYearStart: null, skipSheets: [] };

export function printReadingSpeed(): void {
  console.log("\nReading, file work apart");
  const plans = TIMES.map((times) => planOf(ROWS * times));
  const [first] = plans;
  if (!first) return;
  const sentences = first.sheets.flatMap(({ values }) => values.slice(1).map((cells) => String(cells[3])));
  const sentenceTime = fastest(() => sentences.forEach((text) => void readMeasure(text)));
  console.log(`sentences ${perSecond(sentences.length, sentenceTime)} sentences/s (${sentences.length} of ${Math.round(average(sentences))} characters)`); // prettier-ignore
  const perRow = plans.map((plan, index) => {
    const rows = ROWS * (TIMES[index] ?? 1);
    const time = fastest(() => void readPlan(plan, options));
    console.log(
      `${rows.toLocaleString("en-US").padStart(9)} rows  ${(time / 1000).toFixed(2)} s, ${perSecond(rows, time)} rows/s`,
    );
    return time / rows;
  });
  const growth = perRow.map((time) => (time / (perRow[0] ?? Number.NaN)).toFixed(2));
  console.log(
    `growth    ${growth.join(", ")} × the time of a row at ${TIMES.join("×, ")}× (aim: at most ${MAX_GROWTH})`,
  );
}

function planOf(rows: number): WorkbookSnapshot {
  return captureWorkbook(bigPlan(rows), "plan.xlsx", { locale: "en-US", timeZone: "UTC" });
}

/** Milliseconds. */
function fastest(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const since = performance.now();
    work();
    return performance.now() - since;
  });
  return Math.min(...times);
}

const perSecond = (count: number, time: number): string =>
  Math.round(count / (time / 1000)).toLocaleString("en-US");

const average = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
