/** Findings as Markdown, by sheet, for a ticket, a wiki or a pull request. */
import { findingLevels } from "../../messages/en/book";
import { validationWords } from "../../messages/en/validate";
import type { Finding } from "../../workbook/finding";
import { bySheet } from "./by-sheet";

export function findingsAsMarkdown(findings: readonly Finding[]): string {
  const parts = bySheet(findings).map(([sheet, own]) =>
    [
      `## ${plain(sheet === "" ? validationWords.noSheet : sheet)}`,
      "",
      `| ${validationWords.columns.join(" | ")} |`,
      "| --- | --- | --- | --- | --- |",
      ...own.map((finding) => `| ${cellsOf(finding).map(plain).join(" | ")} |`),
      "",
    ].join("\n"),
  );
  return parts.length === 0 ? `${validationWords.nothing}\n` : parts.join("\n");
}

function cellsOf({ level, rule, cell, seen, todo, waived }: Finding): string[] {
  const shownLevel = waived ? validationWords.waived(waived.reason) : findingLevels[level];
  return [cell ?? "", shownLevel, rule, seen, todo];
}

/** On one line, with nothing that Markdown or HTML would take for its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]|<>]/g, (mark) => `\\${mark}`);
}
