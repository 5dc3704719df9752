/** The built add-ins' scripts against their budget. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BuiltAddIn } from "./bundle-sizes";
import { builtAddIns } from "./bundle-sizes";

/** Code that grows on purpose raises its budget in the same change. */
const ALLOWANCE = 1.1;

const budgetFile = join(import.meta.dirname, "size-budget.json");

/** `names`: of add-ins, all where there are none. Whether they are built and keep to it. */
export function printSizes(names: readonly string[] = []): boolean {
  const budgets = JSON.parse(readFileSync(budgetFile, "utf8")) as Record<string, Record<string, number>>;
  const wanted = builtAddIns.filter(({ name }) => names.length === 0 || names.includes(name));
  return wanted.map((addIn) => printOne(addIn, budgets[addIn.name] ?? {})).every(Boolean);
}

function printOne({ name, folder, file, unit, sizes }: BuiltAddIn, budget: Record<string, number>): boolean {
  if (!existsSync(join(folder, file))) {
    console.log(`dist/${name} is not built: npm run ${name}:build.`);
    return false;
  }
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const kept = Object.entries(sizes(folder)).map(([part, size]) => {
    const allowed = budget[part] ?? 0;
    const isKept = size <= allowed * ALLOWANCE;
    const figures = `${kilobytes(size).padStart(8)} ${unit}, budget ${kilobytes(allowed)}`;
    console.log(
      `${`${name} ${part}`.padEnd(20)}${figures} (${Math.round((size / allowed) * 100)} %)${isKept ? "" : ": too large"}`,
    );
    return isKept;
  });
  return kept.every(Boolean);
}
