/** `okr validate` on real files: what it reports in which form, what it writes, and what it exits with. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Validation } from "../../../core/commands/validate";
import { run } from "../../../workbench/cli/program";
import { examples } from "../../engines/sample-books";
import { recordedIo } from "./recorded-io";

let folder: string;
const at = (name: string) => join(folder, name);

async function okr(...argv: string[]) {
  const io = recordedIo();
  const code = await run(argv, io);
  return { code, out: io.printed.join("\n"), err: io.said.join("\n") };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "okr-validate-"));
  copyFileSync(join(examples, "juniper-flats-strategic-plan.xlsx"), at("plan.xlsx"));
  await okr("convert", at("plan.xlsx"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("okr validate", () => {
  it("groups what it found by sheet, says why and what to do, and sums up", async () => {
    const { code, out } = await okr("validate", at("plan.okr.xlsx"));
    expect(code).toBe(1);
    expect(out).toMatch(/^Objectives$/m);
    expect(out).toMatch(/^ {2}Error · objective-has-owner$/m);
    expect(out).toMatch(/^\d+ errors, \d+ warnings, \d+ notes\.$/m);
    expect(out).toContain("without an owner");
  });

  it("checks a plan as it would be converted, and says so", async () => {
    const { out } = await okr("validate", at("plan.xlsx"));
    expect(out).toContain("There is no book in this workbook yet");
  });

  it("exits with 0 where nothing of level error is asked for and found", async () => {
    const { code, out } = await okr("validate", at("plan.okr.xlsx"), "--rule", "weight-sane");
    expect(code).toBe(0);
    expect(out).toContain("0 errors, 0 warnings, 0 notes.");
  });

  it.each(["--json", "--format=json"])("prints the same findings as one JSON document with %s", async (option) => {
    const { out, err } = await okr("validate", at("plan.okr.xlsx"), option);
    const validation = JSON.parse(out) as Validation;
    expect(validation.counts.error).toBe(validation.findings.filter(({ level }) => level === "error").length);
    expect(err).toBe("");
  }); // prettier-ignore

  it("prints a table that a spreadsheet opens with --format csv", async () => {
    const { out } = await okr("validate", at("plan.okr.xlsx"), "--format", "csv");
    expect(out.split("\r\n")[0]).toBe("level,rule,about,sheet,cell,seen,why,todo,fix,waived because");
  });

  it("prints a table a sheet with --format markdown", async () => {
    const { out } = await okr("validate", at("plan.okr.xlsx"), "--format", "markdown");
    expect(out).toMatch(/^## Objectives\n\n\| Cell \| Level \| Rule \| What was seen \| What to do \|$/m);
  });

  it("prints SARIF with every rule described and every place named", async () => {
    const { out } = await okr("validate", at("plan.okr.xlsx"), "--format", "sarif");
    const log = JSON.parse(out) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string }[];
      }[];
    };
    const [{ tool, results } = { tool: { driver: { rules: [] } }, results: [] }] = log.runs;
    expect(log.version).toBe("2.1.0");
    expect(results.length).toBeGreaterThan(10);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it("mends into a copy, lists what it mended, and says what it would with --dry-run", async () => {
    const tried = await okr("validate", at("plan.okr.xlsx"), "--fix", "--dry-run");
    expect(tried.err).toMatch(/would be mended|No finding has a safe fix/);
    expect(existsSync(at("plan.okr.fixed.xlsx"))).toBe(false);
    const before = readFileSync(at("plan.okr.xlsx"));
    const done = await okr("validate", at("plan.okr.xlsx"), "--fix");
    expect(done.err).toContain(at("plan.okr.fixed.xlsx"));
    expect(existsSync(at("plan.okr.fixed.xlsx"))).toBe(true);
    expect(readFileSync(at("plan.okr.xlsx"))).toEqual(before);
  });

  it("refuses a file that is not there, a rule that is none, and a plan to mend", async () => {
    expect(await okr("validate", at("none.xlsx"))).toMatchObject({ code: 2 });
    expect((await okr("validate", at("plan.okr.xlsx"), "--rule", "no-such")).err).toContain("no rule");
    expect((await okr("validate", at("plan.xlsx"), "--fix")).err).toContain("no OKR book");
    expect(existsSync(at("plan.fixed.xlsx"))).toBe(false);
  });
});
