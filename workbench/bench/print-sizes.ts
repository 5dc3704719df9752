/** The built Excel add-in's scripts against their budget. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundleSizes } from "./bundle-sizes";
import { bundleSizes } from "./bundle-sizes";

/** Code that grows on purpose raises its budget in the same change. */
const ALLOWANCE = 1.1;

const folder = join(import.meta.dirname, "../../dist/excel");
const budgetFile = join(import.meta.dirname, "size-budget.json");

/** Whether all keep to it. Null where the add-in is not built. */
export function printSizes(): boolean | null {
  if (!existsSync(join(folder, "taskpane.html"))) {
    console.log("The Excel add-in is not built: npm run excel:build.");
    return null;
  }
  const budget = JSON.parse(readFileSync(budgetFile, "utf8")) as BundleSizes;
  const sizes = bundleSizes(folder);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const kept = (["firstPaint", "everything"] as const).map((name) => {
    const share = sizes[name] / budget[name];
    const isKept = share <= ALLOWANCE;
    const figures = `${kilobytes(sizes[name]).padStart(8)} gzip, budget ${kilobytes(budget[name])}`;
    console.log(`${name.padEnd(11)}${figures} (${Math.round(share * 100)} %)${isKept ? "" : ": too large"}`);
    return isKept;
  });
  return kept.every(Boolean);
}
