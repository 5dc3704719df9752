/** Workbook files on disk. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbookFile, writeWorkbookFile } from "../../../workbench/xlsx";

const folder = () => mkdtempSync(join(tmpdir(), "okr-file-"));

describe("reading", () => {
  it("gives the bytes", () => {
    const path = join(folder(), "plan.xlsx");
    writeFileSync(path, "abc");
    expect(Buffer.from(readWorkbookFile(path)).toString()).toBe("abc");
  });

  it("says which file is missing", () => {
    const path = join(folder(), "none.xlsx");
    expect(() => readWorkbookFile(path)).toThrow(
      expect.objectContaining({ code: "missing-file", message: expect.stringContaining(path) }),
    );
  });

  it("says that a folder is no workbook", () => {
    expect(() => readWorkbookFile(folder())).toThrow(expect.objectContaining({ code: "unreadable-file" }));
  });
});

describe("writing", () => {
  it("replaces the file as a whole and keeps its rights", () => {
    const place = folder();
    const path = join(place, "plan.xlsx");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    writeWorkbookFile(path, Buffer.from("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(place)).toEqual(["plan.xlsx"]);
  });

  it("writes through a link and leaves it a link", () => {
    const place = folder();
    writeFileSync(join(place, "plan.xlsx"), "old");
    symlinkSync(join(place, "plan.xlsx"), join(place, "link.xlsx"));
    writeWorkbookFile(join(place, "link.xlsx"), Buffer.from("new"));
    expect(lstatSync(join(place, "link.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, "plan.xlsx"), "utf8")).toBe("new");
  });

  it("refuses a folder that is not there, and a target that is a folder, and leaves no temporary file", () => {
    const place = folder();
    mkdirSync(join(place, "taken.xlsx"));
    for (const path of [join(place, "none", "plan.xlsx"), join(place, "taken.xlsx")]) {
      expect(() => writeWorkbookFile(path, Buffer.from("x"))).toThrow(
        expect.objectContaining({ code: "not-writable" }),
      );
    }
    expect(readdirSync(place)).toEqual(["taken.xlsx"]);
  });
});
