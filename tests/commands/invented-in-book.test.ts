/** Converting invents no number: each baseline, target and current value of the book stands in the cell that it was read from. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { ConvertError } from "../../core/commands/convert-error";
import { captureCsv } from "../../workbench/csv";
import { captureWorkbook } from "../../workbench/xlsx";
import { workbookOf } from "../plan/items/plan-of";
import { inventedInBook } from "./invented-in-book";

const folders = ["examples", "../shared/corpus/cityplans", "../shared/corpus/workbooks"].filter(existsSync);
const files = folders.flatMap((path) => readdirSync(path).filter((name) => /\.(?:xlsx|csv)$/.test(name)).map((name) => `${path}/${name}`)); // prettier-ignore

describe("the book of a real plan", () => {
  it.each(files)("%s", (file) => {
    const capture = file.endsWith(".csv") ? captureCsv : captureWorkbook;
    const snapshot = capture(readFileSync(file), basename(file), { locale: "en-US", timeZone: "UTC" });
    try {
      expect(inventedInBook(snapshot).invented).toEqual([]);
    } catch (error) {
      if (!(error instanceof ConvertError && error.code === "no-plan-found")) throw error;
    }
  });
});

it("holds every number against its cell", () => {
  const rows = [
    ["Objective", "Key result", "Owner", "Baseline", "Target"],
    ["Safer streets", "Reduce crashes at the ten worst crossings", "Public Works", 48, 30],
    ["Safer streets", "Raise the share of lit paths from 61% to 80%", "Parks", null, null],
  ];
  expect(inventedInBook(workbookOf({ rows }))).toEqual({ checked: 4, invented: [] });
});
