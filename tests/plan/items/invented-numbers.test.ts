/** No number is invented: each stands in its cell, or is marked assumed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { captureCsv } from "../../../workbench/csv";
import { captureWorkbook } from "../../../workbench/xlsx";
import { invented } from "./invented";
import { read } from "./plan-of";

const corpus = "../shared/corpus";
const folders = ["cityplans", "workbooks"]
  .map((name) => `${corpus}/${name}`)
  .filter((path) => existsSync(path));
const files = folders.flatMap((path) => readdirSync(path).filter((name) => /\.(?:xlsx|csv)$/.test(name)).map((name) => `${path}/${name}`)); // prettier-ignore

describe.skipIf(files.length === 0)("numbers read from real plans", () => {
  it.each(files)("%s: each stands in its cell", (file) => {
    const capture = file.endsWith(".csv") ? captureCsv : captureWorkbook;
    const snapshot = capture(readFileSync(file), basename(file), { locale: "en-US", timeZone: "UTC" });
    expect(invented(read(snapshot))).toEqual([]);
  });
});
