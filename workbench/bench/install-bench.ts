/** `npm run bench:install`: how long `npm ci` takes in an empty folder, and how much it brings, against its budgets. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The README states them. The time is that of a cold start of npm with the packages in its cache or near. */
const BUDGET_SECONDS = 240;
const BUDGET_MEGABYTES = 1_500;
const BYTES_A_MEGABYTE = 1e6;

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "okr-install-"));
try {
  for (const file of ["package.json", "package-lock.json"]) cpSync(join(root, file), join(folder, file));
  const started = performance.now();
  // The project's own build, which npm runs after installing, is not part of what the packages take.
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: folder, stdio: "ignore" });
  const seconds = (performance.now() - started) / 1000;
  console.log(`npm ci: ${seconds.toFixed(0)} s (budget: ${BUDGET_SECONDS} s)`);
  const megabytes = bytesIn(join(folder, "node_modules")) / BYTES_A_MEGABYTE;
  console.log(`packages: ${megabytes.toFixed(0)} MB (budget: ${BUDGET_MEGABYTES} MB)`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bytesIn(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
