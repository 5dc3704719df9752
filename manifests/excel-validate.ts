/**
 * `npm run excel:validate [-- --origin https://… --website https://…]`: checks the manifests for developers and for production, and
 * dist/excel/functions.json, without the network. Microsoft's own check (`npx office-addin-manifest validate`) asks a web service.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { functionsById } from "../excel-addin/custom-functions/associate-functions";
import { associatedActions } from "./associated-actions";
import { checkAddinOnly, type Known } from "./check/check-addin-only";
import { checkFunctions } from "./check/check-functions";
import { checkUnified } from "./check/check-unified";
import { iconFilesIn, icons } from "./check/icon-files";
import { type Problem, problem } from "./check/problem";
import { dev, production } from "./deployment";
import { addinOnlyManifest } from "./excel-xml/addin-only-manifest";
import { unifiedManifest } from "./unified-manifest";
import { servedFiles } from "./values";

const built = join("dist", "excel");

function functionsProblems(): Problem[] {
  const path = join(built, servedFiles.functionsMetadata);
  if (!existsSync(path)) return [problem(path, "is not there yet: npm run excel:build makes it")];
  const metadata: unknown = JSON.parse(readFileSync(path, "utf8"));
  return checkFunctions(metadata as object, Object.keys(functionsById), unifiedManifest(dev));
}

/** Everything that the developers' manifest points to under its own origin is what a web server will serve. */
function filesProblems(): Problem[] {
  const addresses = addinOnlyManifest(dev).matchAll(/"(https:[^"]*)"/g);
  const files = [...addresses]
    .map(([, url = ""]) => url)
    .filter((url) => url.startsWith(`${dev.origin}/`))
    .map((url) => join(built, url.slice(dev.origin.length + 1)));
  return [...new Set(files)]
    .filter((path) => !existsSync(path))
    .map((path) =>
      problem(path, "is not there, and the manifests point to it: npm run excel:build makes it"),
    );
}

function validate(): boolean {
  const { values } = parseArgs({ options: { origin: { type: "string" }, website: { type: "string" } } });
  const known: Known = { actions: associatedActions(), icons: iconFilesIn(icons) };
  const checks: [what: string, problems: Problem[]][] = [];
  for (const deployment of [dev, production(values.origin, values.website)]) {
    const { name } = deployment;
    checks.push([`${name} excel.xml`, checkAddinOnly(addinOnlyManifest(deployment), known)]);
    checks.push([`${name} manifest.json`, checkUnified(unifiedManifest(deployment), known)]);
  }
  checks.push(["functions.json", functionsProblems()]);
  checks.push([built, filesProblems()]);
  for (const [what, problems] of checks) {
    process.stdout.write(`${what}: ${problems.length === 0 ? "good" : `${problems.length} wrong`}\n`);
    for (const { where, what: wrong } of problems) process.stdout.write(`  ${where}: ${wrong}\n`);
  }
  return checks.every(([, problems]) => problems.length === 0);
}

try {
  if (!validate()) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
