/** Writes core/rules/every-rule.ts: each file under core/rules that exports a rule, by group and name. `--check` only compares. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rulesFolder = fileURLToPath(new URL("../core/rules", import.meta.url));
export const indexFile = join(rulesFolder, "every-rule.ts");

/** In the order in which findings about one row are listed. */
export const groups = ["objectives", "key-results", "owners", "check-ins", "book"] as const;

/** Ids of the rules that there are, by group. */
export function ruleIds(): Record<(typeof groups)[number], string[]> {
  const idsIn = (group: string): string[] =>
    readdirSync(join(rulesFolder, group))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => name.slice(0, -".ts".length))
      .sort();
  return Object.fromEntries(groups.map((group) => [group, idsIn(group)])) as ReturnType<typeof ruleIds>;
}

/** What the index should be. */
export function ruleIndex(): string {
  const all = groups.flatMap((group) => ruleIds()[group].map((id) => ({ group, id })));
  const name = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [
    '/** Every rule, in the order in which findings about one row are listed. Made by "npm run rules": do not edit. */',
    'import type { Rule } from "./engine/rule";',
    ...all.map(({ group, id }) => `import { rule as ${name(id)} } from "./${group}/${id}";`),
    "",
    "export const everyRule: readonly Rule[] = [",
    ...all.map(({ id }) => `  ${name(id)},`),
    "];",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes("--check")) writeFileSync(indexFile, ruleIndex());
  else if (readFileSync(indexFile, "utf8") !== ruleIndex()) {
    console.error('core/rules/every-rule.ts is not what "npm run rules" makes of the rules that there are.');
    process.exitCode = 1;
  }
}
