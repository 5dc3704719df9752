/** What mutations begin with: our own sentences and sheets, and those of the shared corpus where it stands beside the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { captureCsv } from "../../workbench/csv";
import { captureWorkbook } from "../../workbench/xlsx";

const root = join(import.meta.dirname, "../..");
const corpus = join(root, "../shared/corpus");
const environment = { locale: "en-US", timeZone: "UTC" };

function textsOf(file: string): string[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => (JSON.parse(line) as { text: string }).text);
}

export function seedTexts(): string[] {
  const shared = ["statements-dev.jsonl", "statements-seeds.jsonl"].map((name) => join(corpus, name));
  return [join(root, "tests/measure/sentences.jsonl"), ...shared].flatMap(textsOf);
}

/** The first rows are enough: layouts are told from them. */
const FIRST_ROWS = 60;

export function seedSheets(): SheetSnapshot[] {
  const folders = [join(root, "examples"), join(corpus, "cityplans"), join(corpus, "workbooks")].filter(
    existsSync,
  );
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return files.flatMap((file) => {
    if (file.endsWith(".xlsx")) return captureWorkbook(readFileSync(file), basename(file), environment).sheets;
    return file.endsWith(".csv") ? captureCsv(readFileSync(file), basename(file), environment).sheets : [];
  }).filter((sheet) => sheet.values.length > 0).map((sheet) => ({ ...sheet, values: sheet.values.slice(0, FIRST_ROWS) })); // prettier-ignore
}
