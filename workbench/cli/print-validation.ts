/** Findings for people: by sheet, and on a sheet by rule, so that why and what to do is said once. */
import type { Validation } from "../../core/commands/validate";
import { findingLevels } from "../../core/messages/en/book";
import { validationWords as words } from "../../core/messages/en/validate";
import { bySheet } from "../../core/rules/report/by-sheet";
import type { Finding } from "../../core/workbook/finding";

/** Of one rule on one sheet, where not all are asked for. */
const SHOWN_OF_A_RULE = 8;

export function printValidation(validation: Validation, width: number, showAll: boolean): string {
  const { findings, counts, isBook, objectives, keyResults } = validation;
  const parts = bySheet(findings).map(([sheet, own]) =>
    [sheet === "" ? words.noSheet : sheet, ...byRule(own).map((same) => ofRule(same, width, showAll))].join(
      "\n",
    ),
  );
  const isCut = !showAll && findings.length > 0 && parts.join("\n").includes("\n    … ");
  const summary = [
    ...(isBook ? [] : [words.planOnly]),
    words.summary(counts),
    words.ownership(objectives.withoutOwner, objectives.all),
    words.assessment(keyResults.neverAssessed, keyResults.all),
    ...(isCut ? [words.allShown] : []),
  ].join("\n");
  return [...parts, summary].join("\n\n");
}

/** What was mended, or would be. */
export function printFixes(fixed: readonly Finding[], isDryRun: boolean): string {
  if (fixed.length === 0) return words.nothingToFix;
  const head = isDryRun ? words.wouldFix(fixed.length) : words.fixed(fixed.length);
  return [head, ...fixed.map(({ about, fix, rule }) => `  ${about ?? ""}: ${fix?.does ?? ""} (${rule})`)].join("\n");
} // prettier-ignore

/** Findings of one rule and level together, in the order in which they are first met. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.level, finding.why, finding.waived ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function ofRule(findings: readonly Finding[], width: number, showAll: boolean): string {
  const [first] = findings;
  if (!first) return "";
  const { rule, level, why, todo, waived } = first;
  const isSameTodo = findings.every((finding) => finding.todo === todo);
  const shown = showAll || findings.length <= SHOWN_OF_A_RULE + 1 ? findings : findings.slice(0, SHOWN_OF_A_RULE);
  const places = shown.map(({ cell }) => cell ?? "");
  const indent = 4 + Math.max(0, ...places.map((place) => place.length)) + 2;
  const lines = [
    `  ${waived ? words.waived(waived.reason) : findingLevels[level]} · ${rule}`,
    ...wrapped(`${why}${isSameTodo ? ` ${todo}` : ""}`, width, 4).map((line) => `    ${line}`),
  ];
  shown.forEach(({ seen, todo: own }, i) => {
    const [head = "", ...rest] = wrapped(isSameTodo ? seen : `${seen} ${own}`, width, indent);
    lines.push(`    ${(places[i] ?? "").padEnd(indent - 4)}${head}`, ...rest.map((line) => " ".repeat(indent) + line));
  });
  if (shown.length < findings.length) lines.push(`    ${words.more(findings.length - shown.length, rule)}`);
  return lines.join("\n");
} // prettier-ignore

/** Lines of whole words that fit beside the indent. */
function wrapped(text: string, width: number, indent: number): string[] {
  const most = Math.max(40, width - indent);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
