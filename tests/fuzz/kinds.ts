/** What is fuzzed, how often, and how long each case may take. */
import fc from "fast-check";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { readMeasure, readNumberText } from "../../core/measure";
import { readPlan } from "../../core/plan/read-plan";
import { brokenByCell, brokenByCommands, brokenByPlan, brokenBySentence } from "./laws";
import { mutatedSheet, mutatedWorkbook } from "./mutated-sheet";
import { mutatedText } from "./mutated-text";
import { seedSheets, seedTexts } from "./seeds";

export interface Kind<T> {
  /** Of a full run. */
  cases: number;
  /** Milliseconds for one reading. */
  budget: number;
  inputs: fc.Arbitrary<T>;
  /** What is timed. */
  read: (input: T) => unknown;
  /** Which laws are broken, in words. */
  broken: (input: T) => string[];
}

const texts = seedTexts();
const sheets = seedSheets();
const options = { today: "2026-02-16", fiscalYearStart: null, skipSheets: [] };
const readWorkbook = (snapshot: WorkbookSnapshot): unknown => readPlan(snapshot, options);

const sentence = (): Kind<string> => ({
  cases: 150_000,
  budget: 50,
  inputs: mutatedText(texts),
  read: readMeasure,
  broken: brokenBySentence,
});

const cell = (): Kind<string> => ({
  cases: 40_000,
  budget: 50,
  inputs: mutatedText(texts),
  read: readNumberText,
  broken: brokenByCell,
});

const sheet = (): Kind<WorkbookSnapshot> => ({
  cases: 7_500,
  budget: 1_000,
  inputs: mutatedWorkbook(mutatedSheet(sheets, texts, { rows: 20, columns: 10 }), 2),
  read: readWorkbook,
  broken: brokenByPlan,
});

const conversion = (): Kind<WorkbookSnapshot> => ({
  cases: 1_500,
  budget: 1_000,
  inputs: mutatedWorkbook(mutatedSheet(sheets, texts, { rows: 25, columns: 12 }), 2),
  read: readWorkbook,
  broken: brokenByCommands,
});

const largeSheet = (): Kind<WorkbookSnapshot> => ({
  cases: 1_000,
  budget: 1_000,
  inputs: mutatedWorkbook(mutatedSheet(sheets, texts, { rows: 200, columns: 30 }), 1),
  read: readWorkbook,
  broken: brokenByPlan,
});

export const kinds = { sentence, cell, sheet, conversion, "large-sheet": largeSheet };
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

export interface Outcome {
  cases: number;
  slowest: number;
  /** With the seed and the smallest input that still fails; null where all holds. */
  failure: string | null;
}

/** `onInput` is told each input before it is read, so that one that hangs is known. */
export function fuzz(
  name: KindName,
  seed: number,
  share: number,
  onInput: (input: unknown) => void = () => undefined,
): Outcome {
  return run<unknown>(kinds[name]() as Kind<unknown>, seed + kindNames.indexOf(name), share, onInput);
}

/** Longest that a failure may be printed. */
const PRINTED = 6_000;

function run<T>(kind: Kind<T>, seed: number, share: number, onInput: (input: T) => void): Outcome {
  let slowest = 0;
  const property = fc.property(kind.inputs, (input) => {
    onInput(input);
    const time = timeOf(() => kind.read(input), kind.budget);
    slowest = Math.max(slowest, time);
    const broken = kind.broken(input);
    if (time > kind.budget) broken.push(`took ${Math.round(time)} ms, more than ${kind.budget}`);
    if (broken.length > 0) throw new Error(broken.slice(0, 5).join("; "));
  });
  const cases = Math.ceil(kind.cases * share);
  const details = fc.check(property, { seed, numRuns: cases });
  const why = details.errorInstance instanceof Error ? details.errorInstance.message : "";
  const failure = details.failed
    ? `${why}\n${fc.defaultReportMessage(details) ?? ""}`.slice(0, PRINTED)
    : null;
  return { cases: details.numRuns, slowest, failure };
}

/** Processor time, which other programs do not lengthen much; tried again where it is too long. */
function timeOf(read: () => unknown, budget: number): number {
  let best = Infinity;
  for (let tries = 0; tries < 3 && best > budget; tries++) {
    const [since, cpu] = [performance.now(), process.cpuUsage()];
    read();
    const { user, system } = process.cpuUsage(cpu);
    best = Math.min(best, performance.now() - since, (user + system) / 1000);
  }
  return best;
}
