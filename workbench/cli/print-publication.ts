/** What went on the public page and what stayed behind, for whoever publishes it. */
import type { PublishedPage } from "../../core/commands/publish-page";
import { commandLine } from "../../core/messages/en/command-line";
import { publishMessages as say } from "../../core/messages/en/public-page";
import type { Finding } from "../../core/workbook/finding";

export function printPublication({ model, withheld, waived }: PublishedPage, path: string): string {
  const objectives = model.units.flatMap((unit) => unit.objectives);
  const keyResults = objectives.reduce((sum, objective) => sum + objective.keyResults.length, 0);
  return [
    commandLine.pageWritten(path),
    objectives.length === 0 ? say.nothingPublic : say.published(objectives.length, keyResults),
    ...withheld.flatMap(({ id, title, findings }) => ["", say.withheld(id, title), ...findings.map(lines)]),
    ...(waived.length === 0 ? [] : ["", ...waived.map(lines)]),
  ].join("\n");
}

function lines({ sheet, cell, seen, todo, waived }: Finding): string {
  const place = cell === null ? sheet : `${sheet}!${cell}`;
  return `  ${place}: ${seen} ${waived ? say.by(waived.reason) : todo}`;
}
