/** `okr check-in` on real files: one check-in, files of them, forms, what it refuses, what it writes. */
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
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readBook } from "../../../core/book/read-book";
import type { CheckInBatchReport } from "../../../core/commands/check-in/check-in-batch";
import type { CheckIn } from "../../../core/okr/model";
import { workbookOf } from "../../../examples/source/grid";
import { run } from "../../../workbench/cli/program";
import { applyPatch, captureWorkbook, newWorkbook } from "../../../workbench/xlsx";
import { examples } from "../../engines/sample-books";
import { recordedIo } from "../cli/recorded-io";

let shelf: string;
let folder: string;
const at = (name: string) => join(folder, name);

async function okr(...argv: string[]) {
  const io = recordedIo();
  const code = await run(argv, io);
  return { code, out: io.printed.join("\n"), err: io.said.join("\n") };
}
const checkIn = (...argv: string[]) => okr("check-in", at("book.xlsx"), ...argv);
const checkInsOf = (name: string): CheckIn[] => {
  const snapshot = captureWorkbook(readFileSync(at(name)), name, {
    locale: "en-US",
    timeZone: "America/Chicago",
  });
  return readBook(snapshot)?.model.checkIns ?? [];
};

beforeAll(async () => {
  shelf = mkdtempSync(join(tmpdir(), "okr-check-in-shelf-"));
  const plan = join(examples, "juniper-flats-strategic-plan.xlsx");
  await okr("convert", plan, "-o", join(shelf, "book.xlsx"));
});
afterAll(() => rmSync(shelf, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "okr-check-in-"));
  copyFileSync(join(shelf, "book.xlsx"), at("book.xlsx"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** O1.KR1 goes from 71 to 90 % and stands at 74 in the plan. */
const one = ["--key-result", "O1.KR1", "--value", "78", "--confidence", "7", "--progress", "A second crew is on shift", "--by", "Fire Chief"]; // prettier-ignore

describe("one check-in", () => {
  it("goes into a copy, with the new score and status said at once", async () => {
    const before = readFileSync(at("book.xlsx"));
    const { code, out, err } = await checkIn(...one);
    expect(code).toBe(0);
    expect(out).toMatch(/O1\.KR1 .*74 → 78 .*0\.16 → 0\.37 .*Not assessed → On track .*O1 0\.16 → 0\.23/);
    expect(err).toContain(at("book.checked-in.xlsx"));
    expect(readFileSync(at("book.xlsx"))).toEqual(before);
    expect(checkInsOf("book.checked-in.xlsx")).toEqual([
      { keyResultId: "O1.KR1", date: "2026-02-16", value: 78, confidence: 7, progress: "A second crew is on shift", problems: null, plans: null, by: "Fire Chief" },
    ]);
  }); // prettier-ignore

  it("goes into the book itself with --in-place, which keeps it as it was", async () => {
    const before = readFileSync(at("book.xlsx"));
    expect((await checkIn(...one, "--in-place")).code).toBe(0);
    expect((await checkIn("--key-result", "O1.KR1", "--value", "79", "--in-place")).code).toBe(0);
    expect(checkInsOf("book.xlsx").map(({ value }) => value)).toEqual([78, 79]);
    expect(checkInsOf("book.bak.xlsx").map(({ value }) => value)).toEqual([78]);
    expect(readFileSync(at("book.bak.xlsx"))).not.toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["book.bak.xlsx", "book.xlsx"]);
  });

  it("is only tried with --dry-run", async () => {
    const { code, out, err } = await checkIn(...one, "--dry-run");
    expect([code, readdirSync(folder)]).toEqual([0, ["book.xlsx"]]);
    expect(out).toContain("0.16 → 0.37");
    expect(err).toContain("nothing was written");
  });

  it("is one JSON document with --json", async () => {
    const { out } = await checkIn(...one, "--json");
    const report = JSON.parse(out) as CheckInBatchReport & { written: { path: string } };
    expect(report.written.path).toBe(at("book.checked-in.xlsx"));
    expect(report.effects).toMatchObject([
      { keyResultId: "O1.KR1", before: { current: 74 }, after: { current: 78, status: "On track" } },
    ]);
  });

  it.each<[what: string, options: string[], said: RegExp]>([
    ["a key result that the book does not have", ["--key-result", "O9.KR9", "--value", "1"], /no key result "O9\.KR9"/],
    ["a day to come", [...one, "--date", "2026-02-17"], /2026-02-17 is later than today/],
    ["another unit", ["--key-result", "O1.KR3", "--value", "80%"], /"80%" is not a value .* measured in minutes.*not in percent/],
    ["an abbreviated number", ["--key-result", "O1.KR1", "--value", "1.2k"], /in full/],
    ["a confidence beyond the scale", ["--key-result", "O1.KR1", "--value", "78", "--confidence", "70"], /from 0 .* to 10/],
    ["a confidence in words", ["--key-result", "O1.KR1", "--value", "78", "--confidence", "high"], /from 0 .* to 10/],
    ["nothing to say", ["--key-result", "O1.KR1", "--confidence", "7"], /Say where the key result stands/],
  ])("with %s is refused, confirmed or not, and nothing is written", async (_, options, said) => {
    for (const confirmed of [[], ["--confirm"]]) {
      const { code, out } = await checkIn(...options, ...confirmed);
      expect([code, readdirSync(folder)]).toEqual([1, ["book.xlsx"]]);
      expect(out).toMatch(said);
    }
  }); // prettier-ignore

  it("far from all that was seen waits for --confirm", async () => {
    const odd = ["--key-result", "O1.KR1", "--value", "7800"];
    const refused = await checkIn(...odd);
    expect([refused.code, readdirSync(folder)]).toEqual([1, ["book.xlsx"]]);
    expect(refused.out).toMatch(/Warning · O1\.KR1: .*Type 78 if that is meant[\s\S]*--confirm/);
    const written = await checkIn(...odd, "--confirm");
    expect([written.code, checkInsOf("book.checked-in.xlsx")[0]?.value]).toEqual([0, 7800]);
    expect(written.out).toContain("Type 78 if that is meant");
  });

  it.each([
    ["o1.kr1", "78%", "7/10", 78, 7],
    ["O1.KR1", "78 %", "7.5", 78, 7.5],
    [" O1.KR1 ", "-3", "0", -3, 0],
  ])("is understood as people type it: %j %j %j", async (id, value, confidence, number, grade) => {
    await checkIn("--key-result", id, "--value", value, "--confidence", confidence, "--confirm");
    expect(checkInsOf("book.checked-in.xlsx")).toMatchObject([
      { keyResultId: "O1.KR1", value: number, confidence: grade },
    ]);
  });

  it.each<[what: string, options: string[], said: RegExp]>([
    ["neither a key result nor a file", ["--value", "1"], /--key-result.*--from/],
    ["a file and a value beside it", ["--from", "x.csv", "--key-result", "O1.KR1", "--value", "1"], /--key-result, --value cannot be given with --from/],
    ["the book itself as output", [...one, "-o", "book.xlsx"], /is the input itself/],
    ["a day that is none", [...one, "--date", "2/16/2026"], /is not a day/],
  ])("cannot be called with %s", async (_, options, said) => {
    const { code, err } = await checkIn(...options.map((option) => (option === "book.xlsx" ? at(option) : option)));
    expect([code, readdirSync(folder)]).toEqual([2, ["book.xlsx"]]);
    expect(err).toMatch(said);
  }); // prettier-ignore
});

describe("a file of check-ins", () => {
  const csv = (...lines: string[]) => writeFileSync(at("news.csv"), lines.join("\r\n"));

  it("is appended in its order, all at once", async () => {
    csv(
      "KR ID,Date,Value,Confidence,Progress,By",
      'O1.KR1,2026-02-09,76%,6,"A second crew, at last",Fire Chief',
      "O1.KR2,2/10/2026,85,,,",
      "O1.KR1,2/13/2026,78,7,,",
    );
    const { code, out } = await checkIn("--from", at("news.csv"), "--by", "City Clerk");
    expect(code).toBe(0);
    expect(out).toContain("3 check-ins on 2 key results.");
    expect(checkInsOf("book.checked-in.xlsx")).toMatchObject([
      {
        keyResultId: "O1.KR1",
        date: "2026-02-09",
        value: 76,
        by: "Fire Chief",
        progress: "A second crew, at last",
      },
      { keyResultId: "O1.KR2", date: "2026-02-10", value: 85, by: "City Clerk" },
      { keyResultId: "O1.KR1", date: "2026-02-13", value: 78, confidence: 7 },
    ]);
  });

  it("with one wrong row is not appended at all; every mistake is named with its row", async () => {
    csv("KR ID,Value,Progress", "O1.KR1,78,", "O1.KR9,5,", "O1.KR2,lots,", "O1.KR3,7800,");
    const { code, out } = await checkIn("--from", at("news.csv"), "--confirm");
    expect([code, existsSync(at("book.checked-in.xlsx"))]).toEqual([1, false]);
    expect(out).toMatch(/Error · row 3, O1\.KR9: .*no key result/);
    expect(out).toMatch(/Error · row 4, O1\.KR2: "lots" is not a value/);
  });

  it("may be an Excel sheet, whose days and percents are numbers", async () => {
    const rows = [
      ["Filled in by the departments"],
      ["Date", "KR ID", "Value", "Plans"],
      [46_069, "O1.KR1", 0.78, "Go on"], // 2026-02-16
    ];
    const sheet = { name: "February", widths: [], rows };
    const patch = workbookOf([sheet]);
    const styled = { ...patch, styles: { ...patch.styles, share: { numberFormat: "0%" } } };
    const cell = styled.sheets[0]?.rows[2]?.[2];
    if (cell) cell.style = "share";
    writeFileSync(at("news.xlsx"), applyPatch(newWorkbook(), styled, []));
    expect((await checkIn("--from", at("news.xlsx"))).code).toBe(0);
    expect(checkInsOf("book.checked-in.xlsx")).toMatchObject([
      { keyResultId: "O1.KR1", date: "2026-02-16", value: 78, plans: "Go on" },
    ]);
  });

  it("may be JSON, for programs", async () => {
    writeFileSync(at("news.json"), JSON.stringify([{ keyResultId: "O1.KR1", value: 78 }, { keyResultId: "O1.KR2", value: "85%", date: "2026-02-02" }]));
    expect((await checkIn("--from", at("news.json"))).code).toBe(0);
    expect(checkInsOf("book.checked-in.xlsx").map(({ date, value }) => [date, value])).toEqual([["2026-02-16", 78], ["2026-02-02", 85]]);
  }); // prettier-ignore

  it.each<[what: string, name: string, text: string, said: RegExp]>([
    ["is no JSON", "news.json", "[{", /not JSON/],
    ["has a word too many", "news.json", '[{"keyResultId":"O1.KR1","vlaue":1}]', /entry 1 has "vlaue"/],
    ["lacks the key result", "news.json", '[{"value":1}]', /entry 1: keyResultId has to be a text/],
    ["has no such headers", "news.csv", "Name,Phone\r\nClerk,555-0100", /needs a header row with "KR ID"/],
    ["is not there", "gone.json", "", /gone\.json could not be read/],
  ])("that %s is refused", async (_, name, text, said) => {
    if (text !== "") writeFileSync(at(name), text);
    const { code, err } = await checkIn("--from", at(name));
    expect([code, existsSync(at("book.checked-in.xlsx"))]).toEqual([2, false]);
    expect(err).toMatch(said);
  });
});

describe("a form to fill in", () => {
  it("has a row for each key result, and is given back with what was filled in", async () => {
    const { code, err } = await checkIn("--write-form", at("form.csv"));
    expect([code, err]).toEqual([0, expect.stringContaining("13 key results") as string]);
    const lines = readFileSync(at("form.csv"), "utf8").split("\r\n");
    expect(lines[0]).toBe("\uFEFFKR ID,Key result,Owner,Unit,Target,Last value,Last check-in,Date,Value,Confidence,Progress,Problems,Plans,By");
    const filled = lines.map((line) => (line.startsWith("O1.KR1,") ? line.replace(/,{7}$/, ",,78,,Second crew,,,") : line));
    expect(filled).not.toEqual(lines);
    writeFileSync(at("form.csv"), filled.join("\r\n"));
    const { out } = await checkIn("--from", at("form.csv"));
    expect(out).toContain("1 check-in on 1 key result.\n12 rows say nothing new and were passed over.");
    expect(checkInsOf("book.checked-in.xlsx")).toMatchObject([{ keyResultId: "O1.KR1", value: 78, progress: "Second crew" }]);
  }); // prettier-ignore

  it("given back as it is writes nothing", async () => {
    await checkIn("--write-form", at("form.csv"));
    const { code, out } = await checkIn("--from", at("form.csv"), "--in-place");
    expect([code, out]).toEqual([0, expect.stringContaining("Nothing was written") as string]);
    expect(readdirSync(folder).sort()).toEqual(["book.xlsx", "form.csv"]);
  });

  it("is not written over: somebody may have filled it in", async () => {
    writeFileSync(at("form.csv"), "somebody's work");
    expect(await checkIn("--write-form", at("form.csv"))).toMatchObject({ code: 2, err: expect.stringContaining("exists") as string }); // prettier-ignore
    expect(readFileSync(at("form.csv"), "utf8")).toBe("somebody's work");
  });
});

describe("a book that somebody has open", () => {
  it.each([
    ["Excel", "~$book.xlsx", Buffer.from([5, ...Buffer.from("Clerk"), ...Buffer.alloc(159, 32)]), "Clerk"],
    ["LibreOffice", ".~lock.book.xlsx#", Buffer.from("Town Clerk,clerk,desk,20.02.2026 10:00,file:///x;"), "Town Clerk"],
  ])("in %s is not written into: it would be lost", async (_, name, bytes, who) => {
    writeFileSync(at(name), bytes);
    const before = readFileSync(at("book.xlsx"));
    const { code, err } = await checkIn(...one, "--in-place");
    expect([code, readFileSync(at("book.xlsx")).equals(before)]).toEqual([2, true]);
    expect(err).toContain(`is open (${who})`);
    expect((await checkIn(...one)).code).toBe(0);
  }); // prettier-ignore
});
