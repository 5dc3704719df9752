/** Correcting how a plan is read, with files: written, edited, given back, kept in the book. */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Inspection } from "../../../core/commands/inspect";
import type { ConvertReport } from "../../../core/commands/convert";
import type { PlanMapping } from "../../../core/plan/mapping/plan-mapping";
import { run } from "../../../workbench/cli/program";
import { examples } from "../../engines/sample-books";
import { recordedIo } from "./recorded-io";

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => JSON.parse(readFileSync(at(name), "utf8")) as PlanMapping;
const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(at(name), change(readFileSync(at(name), "utf8")));

async function okr(...argv: string[]) {
  const io = recordedIo();
  const code = await run(argv, io);
  return { code, out: io.printed.join("\n"), err: io.said.join("\n") };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "okr-mapping-"));
  copyFileSync(join(examples, "pine-hollow-council-priorities.xlsx"), at("plan.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("okr inspect --write-mapping", () => {
  it("writes what would be read, an entry a line, and says where", async () => {
    const { code, err } = await okr("inspect", at("plan.xlsx"), "--write-mapping", at("mapping.json"));
    expect([code, err]).toEqual([0, expect.stringContaining(at("mapping.json"))]);
    expect(read("mapping.json").tables).toEqual([{ sheet: "Council priorities", headerRows: [4] }]);
    const lines = readFileSync(at("mapping.json"), "utf8").split("\n");
    expect(lines).toContain(
      '    { "sheet": "Council priorities", "cell": "A4", "header": "Priority", "role": "goal" },',
    );
  });

  it("prints nothing else on stdout with --json", async () => {
    const { out } = await okr("inspect", at("plan.xlsx"), "--json", "--write-mapping", at("mapping.json"));
    expect((JSON.parse(out) as Inspection).sheets).toHaveLength(2);
  });

  it("writes over no file: somebody may have edited it", async () => {
    writeFileSync(at("mapping.json"), "somebody's work");
    const { code, err, out } = await okr("inspect", at("plan.xlsx"), "--write-mapping", at("mapping.json"));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("exists");
    expect(readFileSync(at("mapping.json"), "utf8")).toBe("somebody's work");
  });
});

describe("okr convert --mapping", () => {
  const writeMapping = (plan = "plan.xlsx", name = "mapping.json") =>
    okr("inspect", at(plan), "--write-mapping", at(name));
  const convert = async (plan: string, ...options: string[]) => {
    const { code, out, err } = await okr("convert", at(plan), "--json", ...options);
    return { code, err, report: JSON.parse(out) as ConvertReport };
  };
  const asKpi = (text: string) =>
    text.replace(/("text": "Cut vacant shopfronts[^}]*"kind": )"key-result"/, '$1"kpi"');

  it("gives the same file as without where nothing was edited", async () => {
    await writeMapping();
    await okr("convert", at("plan.xlsx"), "-o", at("without.xlsx"));
    await okr("convert", at("plan.xlsx"), "-o", at("with.xlsx"), "--mapping", at("mapping.json"));
    expect(readFileSync(at("with.xlsx"))).toEqual(readFileSync(at("without.xlsx")));
  });

  it("reads as it was edited, and so the next time without it", async () => {
    await writeMapping();
    edit("mapping.json", asKpi);
    const first = await convert("plan.xlsx", "--mapping", at("mapping.json"));
    const kindOf = ({ items }: ConvertReport) =>
      items.find(({ text }) => text.startsWith("Cut vacant"))?.kind;
    expect(kindOf(first.report)).toBe("kpi");
    const second = await convert("plan.okr.xlsx", "-o", at("again.xlsx"));
    expect(kindOf(second.report)).toBe("kpi");
    expect(readFileSync(at("again.xlsx"))).toEqual(readFileSync(at("plan.okr.xlsx")));
    expect(second.report.mapping).toEqual(first.report.mapping);
    expect(second.report.mapping.kinds).toHaveLength(1);
    expect((await okr("convert", at("plan.okr.xlsx"), "--dry-run")).out).toContain(
      "One correction by people",
    );
  });

  it("is shown by inspect, written again with the rest, and forgotten on demand", async () => {
    await writeMapping();
    edit("mapping.json", (text) => asKpi(text).replace('"role": "notes"', '"role": "actual"'));
    await convert("plan.xlsx", "--mapping", at("mapping.json"));
    const { out } = await okr("inspect", at("plan.okr.xlsx"));
    expect(out).toMatch(/Where we are +actual +1\.00 +notes/);
    expect(out).toContain("Kinds set by a person");
    await writeMapping("plan.okr.xlsx", "again.json");
    expect(read("again.json")).toEqual(read("mapping.json"));
    const forgotten = await convert("plan.okr.xlsx", "--forget-mapping", "-o", at("forgotten.xlsx"));
    expect(forgotten.report.mapping).toEqual({ version: 1, sheets: [], tables: [], columns: [], kinds: [] });
  });

  it("says what fits the workbook no longer, and converts all the same", async () => {
    const given = { version: 1, sheets: [{ sheet: "Priorities 2019", isPlan: true }] };
    writeFileSync(at("old.json"), JSON.stringify(given));
    const { code, report } = await convert("plan.xlsx", "--mapping", at("old.json"));
    expect(code).toBe(0);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: "mapping-does-not-fit", sheet: "Priorities 2019" }),
    );
    const { out } = await okr("inspect", at("plan.xlsx"), "--mapping", at("old.json"));
    expect(out).toContain("Priorities 2019");
  });

  it.each<[string, string, RegExp]>([
    ["is cut short", '{ "version": 1, "columns": [', /not JSON/],
    ["is of another version", '{ "version": 2 }', /version has to be 1/],
    ["has an unknown role", '{ "version": 1, "columns": [{ "sheet": "A", "cell": "B2", "role": "boss" }] }', /columns\[0\]\.role has to be one of goal/],
    ["lacks a cell", '{ "version": 1, "kinds": [{ "sheet": "A", "kind": "kpi" }] }', /kinds\[0\]\.cell is missing/],
    ["has a word too many", '{ "version": 1, "colums": [] }', /"colums"/],
    ["counts rows from 0", '{ "version": 1, "tables": [{ "sheet": "A", "headerRows": [0] }] }', /tables\[0\]\.headerRows\[0\].*from 1/],
    ["is a list", "[]", /The mapping has to be an object/],
  ])("refuses a mapping that %s, and writes nothing", async (_name, text, message) => {
    writeFileSync(at("mapping.json"), text);
    for (const command of ["convert", "inspect"]) {
      const { code, out, err } = await okr(command, at("plan.xlsx"), "--mapping", at("mapping.json"));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(message);
    }
    expect(readdirSync(folder).sort()).toEqual(["mapping.json", "plan.xlsx"]);
  }); // prettier-ignore

  it("refuses a mapping that is not there", async () => {
    const { code, err } = await okr("convert", at("plan.xlsx"), "--mapping", at("nothing.json"));
    expect([code, existsSync(at("plan.okr.xlsx"))]).toEqual([2, false]);
    expect(err).toContain("nothing.json");
  });
});
