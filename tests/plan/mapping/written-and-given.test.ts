/** A reading that is written as a mapping and given back unchanged is the same reading. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { convert } from "../../../core/commands/convert";
import { mappingOf } from "../../../core/plan/mapping/mapping-of";
import { parseMapping } from "../../../core/plan/mapping/parse-mapping";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { printMapping } from "../../../core/plan/mapping/print-mapping";
import { readPlan } from "../../../core/plan/read-plan";
import type { PlanReading } from "../../../core/plan/reading";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { captureCsv } from "../../../workbench/csv";
import { captureWorkbook } from "../../../workbench/xlsx";
import { examples } from "../../engines/sample-books";

const corpus = join(import.meta.dirname, "../../../../shared/corpus");
const plansIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.(?:xlsx|xlsm|csv)$/.test(name) && !name.includes(".okr."))
        .map((name) => join(folder, name))
    : [];
const samples = plansIn(examples);
const plans = [...samples, ...[join(corpus, "workbooks"), join(corpus, "cityplans")].flatMap(plansIn)];

const environment = { locale: "en-US", timeZone: "America/Chicago" };

function captured(path: string): WorkbookSnapshot {
  const capture = path.endsWith(".csv") ? captureCsv : captureWorkbook;
  return capture(new Uint8Array(readFileSync(path)), basename(path), environment);
}

function read(workbook: WorkbookSnapshot, given: PlanMapping = emptyMapping): PlanReading {
  const mappings = { kept: emptyMapping, given };
  return readPlan(workbook, { today: "2026-02-16", fiscalYearStart: null, skipSheets: [], mappings });
}

describe("a mapping that says what is read anyway", () => {
  it.each(plans.map((path) => [basename(path), path]))("changes nothing in %s", (_name, path) => {
    const workbook = captured(path);
    const reading = read(workbook);
    const written = printMapping(mappingOf(reading, []));
    const parsed = parseMapping(written);
    expect(parsed).toEqual({ mapping: mappingOf(reading, []) });
    if (!("mapping" in parsed)) return;
    expect(read(workbook, parsed.mapping)).toEqual(reading);
  });

  it.each(samples.map((path) => [basename(path), path]))("gives the same book of %s", (_name, path) => {
    const workbook = captured(path);
    const choices = { today: "2026-02-16", fiscalYearStart: null, cycle: null, preset: null };
    const mapping = mappingOf(read(workbook), []);
    expect(convert(workbook, { ...choices, mapping }).patch).toEqual(convert(workbook, choices).patch);
  });
});
