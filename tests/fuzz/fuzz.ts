/**
 * `npm run fuzz`: 200,000 random and mutated sentences, cells and sheets against the laws of `laws.ts`, each within its time.
 * `npm run fuzz -- --seed 7 --share 0.1 --only sentence` for other cases, fewer, or one kind. Exits with 1 where one fails.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { kindNames, type KindName, type Outcome } from "./kinds";

/** A case that says nothing for so long hangs. */
const HANGS_AFTER = 180_000;

const { values } = parseArgs({
  options: { seed: { type: "string" }, share: { type: "string" }, only: { type: "string" } },
});
const seed = Number(values.seed ?? 20260216);
const share = Number(values.share ?? 1);
const chosen = kindNames.filter((name) => values.only === undefined || name === values.only);
let hung = false;
const folder = mkdtempSync(join(tmpdir(), "okr-fuzz-"));

/** One kind in a process of its own, which can be ended where it hangs. */
function outcomeOf(name: KindName): Promise<Outcome> {
  const current = join(folder, name);
  const child = fork(
    join(import.meta.dirname, "fuzz-kind.ts"),
    [name, String(seed), String(share), current],
    {
      execArgv: ["--import", "tsx"],
    },
  );
  return new Promise((resolve) => {
    const hangs = setTimeout(() => {
      child.kill("SIGKILL");
      hung = true;
      const input = readFileSync(current, "utf8").split("\n")[0] ?? "";
      writeFileSync(current, input);
      resolve({ cases: 0, slowest: HANGS_AFTER, failure: `hangs with seed ${seed} on what is in ${current}: ${input.slice(0, 2_000)}` }); // prettier-ignore
    }, HANGS_AFTER);
    child.on("message", (message: Outcome | "alive") => {
      hangs.refresh();
      if (message !== "alive") resolve(message);
    });
    child.on("exit", (code) => {
      clearTimeout(hangs);
      if (code !== 0)
        resolve({ cases: 0, slowest: 0, failure: `ended with ${String(code)} and seed ${seed}` });
    });
  });
}

const started = performance.now();
const waiting = [...chosen];
let [cases, failed] = [0, 0];
await Promise.all(
  Array.from({ length: Math.min(availableParallelism(), 4) }, async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const outcome = await outcomeOf(name);
      cases += outcome.cases;
      if (outcome.failure !== null) failed++;
      const verdict = outcome.failure ?? "all hold";
      console.log(
        `${name.padEnd(12)} ${outcome.cases.toLocaleString("en-US").padStart(8)} cases, slowest ${outcome.slowest.toFixed(1).padStart(6)} ms: ${verdict}`,
      );
    }
  }),
);
if (!hung) rmSync(folder, { recursive: true });
console.log(
  `${cases.toLocaleString("en-US")} cases with seed ${seed} in ${Math.round((performance.now() - started) / 1000)} s`,
);
process.exitCode = failed === 0 && chosen.length > 0 ? 0 : 1;
