/** Writes docs/rules: a page for every rule, made from what the rule says of itself, and an index of them. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { ruleLevelWords } from "../core/messages/en/rules-sheet";
import { exampleBook } from "../core/rules/engine/example-book";
import type { Rule, RuleExample } from "../core/rules/engine/rule";
import { runRules } from "../core/rules/engine/run-rules";
import { everyRule } from "../core/rules/every-rule";
import type { Finding } from "../core/workbook/finding";
import { exampleTables, markdownTable } from "./rule-example";
import { groups } from "./rule-index";

export const pagesFolder = fileURLToPath(new URL("rules", import.meta.url));

const groupTitles: Record<(typeof groups)[number], string> = {
  objectives: "Objectives",
  "key-results": "Key results",
  owners: "Owners",
  "check-ins": "Check-ins",
  book: "The book",
};

/** What should stand in docs/rules: file names with their texts. */
export async function rulePages(): Promise<Map<string, string>> {
  const options = await resolveConfig(join(pagesFolder, "README.md"));
  const texts = [["README.md", indexText()] as const, ...everyRule.map((rule) => [`${rule.meta.id}.md`, pageText(rule)] as const)];
  const pages = new Map<string, string>();
  for (const [file, text] of texts) pages.set(file, await format(text, { ...options, parser: "markdown" }));
  return pages;
} // prettier-ignore

function indexText(): string {
  const byGroup = groups.flatMap((group) => {
    const rules = everyRule.filter(({ meta }) => meta.group === group);
    const rows = rules.map((rule) => {
      const { id, title, level, limit } = rule.meta;
      const isFixed = findingsIn(rule, rule.meta.bad).some(({ fix }) => fix !== undefined);
      return [`[${id}](${id}.md)`, `${title}.`, ruleLevelWords[level], limit ? `${limit.value}` : "", isFixed ? "yes" : ""];
    });
    return [`## ${groupTitles[group]}`, markdownTable(["Rule", "What is right", "Level", "Limit", "Safe fix"], rows)];
  });
  return [
    '<!-- Made by "npm run rules" from what each rule says of itself: do not edit. -->',
    "# Rules",
    `What \`okr validate\` and the Findings sheet check: ${everyRule.length} rules, by what they look at. An Error keeps a book from being published.`,
    "Findings come first and any figure second: a score of quality alone becomes a game of wording.",
    ...byGroup,
  ].join("\n\n");
} // prettier-ignore

function pageText(rule: Rule): string {
  const { id, group, title, level, limit, why, source, todo, good, bad } = rule.meta;
  return [
    `<!-- Made by "npm run rules" from core/rules/${group}/${id}.ts: do not edit. -->`,
    `# ${id}`,
    `**${title}.**`,
    [`- Looks at: ${groupTitles[group].toLowerCase()}`, `- Level: ${ruleLevelWords[level]}`, ...(limit ? [`- Limit: ${limit.value} ${limit.means}`] : [])].join("\n"),
    "## Why",
    why,
    `Source: ${sentence(source)}`,
    "## What to do",
    todo,
    "## Examples",
    "Only what matters is shown; everything else is in order, and the cycle is the first quarter of 2026 unless Settings say otherwise.",
    "### Right",
    exampleTables(good),
    "### Found",
    exampleTables(bad),
    findingsIn(rule, bad).map(findingText).join("\n"),
    "## How to change it",
    `On the Rules sheet of the book, choose another level for \`${id}\`, or Off${limit ? ", or type another limit" : ""}. To live with one finding, type the reason beside it on the Findings sheet, in the column Waived because.`,
    `To see what this rule finds, and nothing else:`,
    `\`\`\`sh\nokr validate FILE --rule ${id}\n\`\`\``,
  ].join("\n\n");
} // prettier-ignore

function findingText({ level, about, seen, todo, fix }: Finding): string {
  const fixText = fix ? ` Safe fix: ${fix.does}` : "";
  return `- **${ruleLevelWords[level]}** ${about ?? ""}: ${seen} ${todo}${fixText}`;
}

function findingsIn(rule: Rule, example: RuleExample): Finding[] {
  const { model, today } = exampleBook(example);
  return runRules([rule], model, today, (table) => ({ sheet: table, cell: null }));
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await rulePages();
  mkdirSync(pagesFolder, { recursive: true });
  for (const file of readdirSync(pagesFolder)) if (!pages.has(file)) rmSync(join(pagesFolder, file));
  for (const [file, text] of pages) writeFileSync(join(pagesFolder, file), text);
}
