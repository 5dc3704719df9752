/** `okr publish` on a real book: the page, what stays off it and why, and what it refuses. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildBook } from "../../../core/book/build-book";
import { emptyLedger } from "../../../core/okr/merge/merge-book";
import type { BookModel } from "../../../core/okr/model";
import { scoreBook } from "../../../core/score/score-book";
import { run } from "../../../workbench/cli/program";
import { applyPatch, newWorkbook } from "../../../workbench/xlsx";
import { asOfDay, madeCity } from "../../book/made-city";
import { recordedIo } from "./recorded-io";

let folder: string;
const at = (name: string) => join(folder, name);

async function okr(...argv: string[]) {
  const io = recordedIo();
  const code = await run(argv, io);
  return { code, out: io.printed.join("\n"), err: io.said.join("\n") };
}

function writeBook(changes: Partial<BookModel> = {}): void {
  const model = { ...madeCity, ...changes };
  const scores = scoreBook(model, asOfDay);
  const patch = buildBook({ model, scores, ledger: emptyLedger, findings: [], today: asOfDay });
  writeFileSync(at("book.xlsx"), applyPatch(newWorkbook(), patch, []));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "okr-publish-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("okr publish", () => {
  it("writes the page of the public objectives, and says what it shows", async () => {
    writeBook();
    const { code, out } = await okr("publish", at("book.xlsx"), "--page", at("page.html"));
    expect(code).toBe(0);
    expect(out).toBe(`The page is in ${at("page.html")}\nThe page shows 2 objectives with 5 key results.`);
    const page = readFileSync(at("page.html"), "utf8");
    expect(page).toContain("Permits that do not keep builders waiting");
    expect(page).not.toContain("Books that close on time");
  });

  it("says what stays off the page and why, and exits with 1", async () => {
    writeBook({
      objectives: madeCity.objectives.map((one) =>
        one.id === "O2" ? { ...one, why: "Ask desk@example.gov" } : one,
      ),
    });
    const { code, out } = await okr("publish", at("book.xlsx"), "--page", at("page.html"));
    expect(code).toBe(1);
    expect(out).toContain('O2 "Streets that are safe to walk and cross" is not on the page:');
    expect(out).toMatch(/Objectives!C3: .*e-mail address "desk@example\.gov"\. Take it out/);
    expect(readFileSync(at("page.html"), "utf8")).not.toContain("Streets that are safe");
  });

  it("prints what is public as one JSON document with --json", async () => {
    writeBook();
    const { out, err } = await okr("publish", at("book.xlsx"), "--page", at("page.html"), "--json");
    const report = JSON.parse(out) as { units: { objectives: { id: string }[] }[]; withheld: unknown[] };
    expect(report.units.flatMap(({ objectives }) => objectives.map(({ id }) => id))).toEqual(["O2", "O1"]);
    expect(report.withheld).toEqual([]);
    expect(err).toBe("");
  });

  it("makes a page that says so where nothing is public", async () => {
    writeBook({ objectives: madeCity.objectives.map((one) => ({ ...one, public: false })) });
    const { code, out } = await okr("publish", at("book.xlsx"), "--page", at("page.html"));
    expect(code).toBe(0);
    expect(out).toContain("The page shows no objective. Set Public to Yes");
    expect(readFileSync(at("page.html"), "utf8")).toContain("Nothing has been published yet");
  });

  it("writes over nothing unless told", async () => {
    writeBook();
    writeFileSync(at("page.html"), "mine");
    const refused = await okr("publish", at("book.xlsx"), "--page", at("page.html"));
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("--force") as string });
    expect(readFileSync(at("page.html"), "utf8")).toBe("mine");
    expect((await okr("publish", at("book.xlsx"), "--page", at("page.html"), "--force")).code).toBe(0);
  });

  it("says what is missing: a book, the page's name, a folder", async () => {
    writeFileSync(at("plain.xlsx"), newWorkbook());
    const noBook = await okr("publish", at("plain.xlsx"), "--page", at("page.html"));
    expect(noBook).toMatchObject({ code: 2, err: expect.stringContaining("holds no OKR book") as string });
    expect(existsSync(at("page.html"))).toBe(false);
    expect((await okr("publish", at("plain.xlsx"))).err).toContain("--page");
    writeBook();
    const nowhere = await okr("publish", at("book.xlsx"), "--page", at("no/page.html"));
    expect(nowhere).toMatchObject({
      code: 2,
      err: expect.stringContaining("could not be written") as string,
    });
  });
});
