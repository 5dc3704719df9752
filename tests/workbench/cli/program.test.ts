/** The command line on real files: what it writes, prints, refuses and exits with. */
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
import type { Finding } from "../../../core/workbook/finding";
import type { WorkbookPatch } from "../../../core/workbook/patch";
import { workbookOf } from "../../../examples/source/grid";
import { run } from "../../../workbench/cli/program";
import { applyPatch, newWorkbook } from "../../../workbench/xlsx";
import { examples } from "../../engines/sample-books";
import { recordedIo } from "./recorded-io";

let folder: string;
const at = (name: string) => join(folder, name);
const sample = join(examples, "juniper-flats-strategic-plan.xlsx");

async function okr(...argv: string[]) {
  const io = recordedIo();
  const code = await run(argv, io);
  return { code, out: io.printed.join("\n"), err: io.said.join("\n") };
}

const workbook = (patch: WorkbookPatch) => applyPatch(newWorkbook(), patch, []);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "okr-cli-"));
  copyFileSync(sample, at("plan.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("okr convert", () => {
  it("writes the book beside the plan and leaves the plan as it was", async () => {
    const { code, out } = await okr("convert", at("plan.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain(`The book is in ${at("plan.okr.xlsx")}`);
    expect(readFileSync(at("plan.xlsx"))).toEqual(readFileSync(sample));
    expect(readdirSync(folder).sort()).toEqual(["plan.okr.xlsx", "plan.xlsx"]);
  });

  it("says what it would do, and writes nothing, with --dry-run", async () => {
    const { code, out } = await okr("convert", at("plan.xlsx"), "--dry-run");
    expect(code).toBe(0);
    expect(out).toContain("nothing was written");
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  it("prints one JSON document and nothing else with --json", async () => {
    const { out, err } = await okr("convert", at("plan.xlsx"), "--dry-run", "--json");
    const report = JSON.parse(out) as {
      items: { id: string; source: { cell: string } }[];
      skipped: unknown[];
    };
    expect(report.items.length).toBeGreaterThan(20);
    expect(report.skipped).toHaveLength(2);
    expect(err).toBe("");
  });

  it("changes nothing when it converts its own result again", async () => {
    await okr("convert", at("plan.xlsx"));
    const { code, out } = await okr("convert", at("plan.okr.xlsx"), "-o", at("again.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("the plan has not changed");
    expect(readFileSync(at("again.xlsx"))).toEqual(readFileSync(at("plan.okr.xlsx")));
  });

  it("keeps the workbook as it was beside the one that it updates in place", async () => {
    const before = readFileSync(at("plan.xlsx"));
    const { code } = await okr("convert", at("plan.xlsx"), "--in-place");
    expect(code).toBe(0);
    expect(readFileSync(at("plan.bak.xlsx"))).toEqual(before);
    expect(readFileSync(at("plan.xlsx"))).not.toEqual(before);
  });

  it("puts the book of a .csv plan into a new workbook", async () => {
    const lines = [
      "Objective,Measure,Owner,Baseline,Target,Due",
      "Safer streets,Crashes with injuries per year,Traffic Engineer,212,150,2027-06-30",
      "Safer streets,Share of school crossings with a signal,Traffic Engineer,40%,75%,2027-06-30",
      "Cleaner rivers,Days a year with a bathing ban,Water Director,31,10,2027-06-30",
    ];
    writeFileSync(at("plan.csv"), lines.join("\r\n"));
    expect((await okr("convert", at("plan.csv"))).code).toBe(0);
    const { out } = await okr("score", at("plan.okr.xlsx"));
    expect(out).toContain("Safer streets");
  });
});

describe("what it will not do", () => {
  it("write over a file that exists, unless --force says so", async () => {
    writeFileSync(at("plan.okr.xlsx"), "somebody's work");
    const { code, err } = await okr("convert", at("plan.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("--force");
    expect(readFileSync(at("plan.okr.xlsx"), "utf8")).toBe("somebody's work");
    expect((await okr("convert", at("plan.xlsx"), "--force")).code).toBe(0);
  });

  it.each([
    ["the input as --output", ["-o", "plan.xlsx"], /is the input itself/],
    ["--output and --in-place together", ["-o", "other.xlsx", "--in-place"], /exclude each other/],
  ])("take %s", async (_, options, message) => {
    const { code, err } = await okr(
      "convert",
      at("plan.xlsx"),
      ...options.map((o) => (o.endsWith("x") ? at(o) : o)),
    );
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(readdirSync(folder)).toEqual(["plan.xlsx"]);
  });

  it.each([
    ["--today", "30.6.2026", /is not a day/],
    ["--fiscal-year-start", "Juli", /is not a month/],
    ["--cycle", "third", /is not a cycle/],
    ["--preset", "village", /city, small-town/],
  ])("take %s %s", async (option, value, message) => {
    const { code, err } = await okr("convert", at("plan.xlsx"), option, value);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("files that it refuses, with exit code 2, a message and the file untouched", () => {
  const plan = [
    ["Objective", "Measure", "Owner", "Baseline", "Target"],
    ["Safer streets", "Crashes with injuries per year", "Traffic Engineer", 212, 150],
    ["Cleaner rivers", "Days a year with a bathing ban", "Water Director", 31, 10],
    ["Faster permits", "Median days to a permit", "Permit Manager", 41, 15],
  ];
  const sheetNamedObjectives = () => workbook(workbookOf([{ name: "Objectives", widths: [], rows: plan }]));
  const noPlan = () =>
    workbook(
      workbookOf([
        {
          name: "Phones",
          widths: [],
          rows: [
            ["Name", "Phone"],
            ["Clerk", "555-0100"],
          ],
        },
      ]),
    );
  const textFile = () => Buffer.from("Objective\tOwner\nSafer streets\tChief\n");
  const truncated = () => readFileSync(sample).subarray(0, 3000);
  const oldExcel = () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1528)]);

  it.each([
    ["not a zip", textFile, /zip|\.xlsx/i],
    ["truncated", truncated, /cut short/],
    [".xls", oldExcel, /\.xls/],
    ["without a plan", noPlan, /No plan was found[\s\S]*Phones/],
    ["with a sheet that is named like ours", sheetNamedObjectives, /Objectives/],
  ])("%s", async (_, make, message) => {
    const bytes = make();
    writeFileSync(at("bad.xlsx"), bytes);
    const { code, err, out } = await okr("convert", at("bad.xlsx"));
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(readFileSync(at("bad.xlsx")).equals(bytes)).toBe(true);
    expect(existsSync(at("bad.okr.xlsx"))).toBe(false);
  });

  it("with a sheet that is named like ours, which --dry-run reads all the same", async () => {
    writeFileSync(at("bad.xlsx"), sheetNamedObjectives());
    const { code, out } = await okr("convert", at("bad.xlsx"), "--dry-run", "--json");
    const { items, findings } = JSON.parse(out) as { items: unknown[]; findings: Finding[] };
    expect(items.length).toBeGreaterThanOrEqual(6);
    expect(findings[0]).toMatchObject({ level: "error", rule: "sheet-name-taken", sheet: "Objectives" });
    expect(code).toBe(1);
  });

  it("missing", async () => {
    const { code, err } = await okr("convert", at("nothing.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("nothing.xlsx");
  });

  it("with an output folder that is not there", async () => {
    const { code, err } = await okr("convert", at("plan.xlsx"), "-o", at("no/such/folder/plan.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("no/such/folder");
  });
});

describe("okr inspect, measure and score", () => {
  it("shows sheets, headers and roles", async () => {
    const { code, out } = await okr("inspect", at("plan.xlsx"));
    expect(code).toBe(0);
    expect(out).toMatch(/Implementation Matrix: a plan/);
    expect(out).toMatch(/Glossary: not a plan/);
    expect(out).toMatch(/Baseline \(FY25\) +baseline/);
  });

  it("shows how a sentence is read, with its words", async () => {
    const { out } = await okr("measure", "Cut the median permit time from 41 days to 15 by Q3 FY2026");
    expect(out).toMatch(/Baseline +41 +“41/);
    expect(out).toMatch(/Target +15 +“15/);
  });

  it("reads a file of sentences line by line", async () => {
    writeFileSync(
      at("lines.jsonl"),
      '{"id":"a","text":"Raise attendance to 94%"}\n\n{"id":2,"text":"Adopt a policy"}\n',
    );
    const { code, out } = await okr("measure", "--jsonl", at("lines.jsonl"));
    expect(code).toBe(0);
    expect(out.split("\n").map((line) => (JSON.parse(line) as { id: unknown; target: unknown }))).toMatchObject([
      { id: "a", target: 94, unit: "%" },
      { id: 2, target: null, kind: "activity" },
    ]); // prettier-ignore
  });

  it("says which line of a file of sentences it could not read", async () => {
    writeFileSync(at("lines.jsonl"), '{"id":"a","text":"Raise attendance to 94%"}\n{"id":"b"}\n');
    const { code, err } = await okr("measure", "--jsonl", at("lines.jsonl"));
    expect(code).toBe(2);
    expect(err).toContain("Line 2");
  });

  it("wants a sentence or a file, not neither", async () => {
    const { code, err } = await okr("measure");
    expect(code).toBe(2);
    expect(err).toContain("okr measure");
  });

  it("says how to get a book where there is none to score", async () => {
    const { code, err } = await okr("score", at("plan.xlsx"));
    expect(code).toBe(2);
    expect(err).toContain("okr convert");
  });
});

it("has help for every command, and exits 0 with it", async () => {
  for (const command of ["inspect", "measure", "convert", "score"]) {
    const { code, out } = await okr(command, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`okr ${command}`);
  }
});

it("exits 2 for a command that it does not know", async () => {
  const { code, err } = await okr("konvert");
  expect(code).toBe(2);
  expect(err).toContain("konvert");
});
