/** `npm run check:size`: the built Excel add-in against its budget; more than 10 % above it fails. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BundleSizes } from "./bundle-sizes";
import { bundleSizes } from "./bundle-sizes";

/** Code that grows on purpose raises its budget in the same change. */
const ALLOWANCE = 1.1;

const folder = join(import.meta.dirname, "../../dist/excel");
if (!existsSync(join(folder, "taskpane.html"))) {
  console.error("The Excel add-in is not built: npm run excel:build.");
  process.exit(1);
}
const budget: BundleSizes = JSON.parse(
  readFileSync(join(import.meta.dirname, "size-budget.json"), "utf8"),
) as BundleSizes;
const sizes = bundleSizes(folder);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
for (const name of ["firstPaint", "everything"] as const) {
  const share = sizes[name] / budget[name];
  const isTooLarge = share > ALLOWANCE;
  console.log(
    `${name.padEnd(11)}${kilobytes(sizes[name]).padStart(8)} gzip, budget ${kilobytes(budget[name])} (${Math.round(share * 100)} %)${isTooLarge ? ": too large" : ""}`,
  );
  if (isTooLarge) process.exitCode = 1;
}
