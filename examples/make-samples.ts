/** Writes the sample plans, byte for byte the same each time. With `--check` it writes nothing and fails where a file differs. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyPatch, newWorkbook } from "../workbench/xlsx";
import { cityPlan } from "./source/city-plan";
import { financeMeasures } from "./source/finance-measures";
import { smallTown } from "./source/small-town";

const samples = {
  "juniper-flats-strategic-plan.xlsx": cityPlan,
  "pine-hollow-council-priorities.xlsx": smallTown,
  "juniper-flats-finance-measures.xlsx": financeMeasures,
};

const checkOnly = process.argv.includes("--check");
const differing: string[] = [];
for (const [name, patch] of Object.entries(samples)) {
  const path = join(import.meta.dirname, name);
  const bytes = applyPatch(newWorkbook(), patch(), []);
  if (!checkOnly) writeFileSync(path, bytes);
  else if (Buffer.compare(readFileSync(path), bytes) !== 0) differing.push(name);
}
if (differing.length > 0) {
  console.error(
    `Not what examples/source makes: ${differing.join(", ")}. Run \`npm run samples\` and commit the result.`,
  );
  process.exitCode = 1;
}
