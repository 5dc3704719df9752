/** One kind of `npm run fuzz`, in a process of its own: tells its parent that it is alive, and the outcome. */
import { openSync, writeSync } from "node:fs";
import { fuzz, kindNames } from "./kinds";

const [given, seed, share, current = ""] = process.argv.slice(2);
const name = kindNames.find((kind) => kind === given);
if (!name) throw new Error(`There is nothing to fuzz called "${given}".`);

/** How often the parent is told. */
const EVERY = 2_000;
const file = openSync(current, "w");
let told = 0;
process.send?.("alive");
const outcome = fuzz(name, Number(seed), Number(share), (input) => {
  writeSync(file, `${JSON.stringify(input)}\n`, 0);
  if (performance.now() - told < EVERY) return;
  told = performance.now();
  process.send?.("alive");
});
process.send?.(outcome);
