/** What went on the public page and what stayed behind, for whoever publishes it. */
import type { PublishedPage } from "../../core/commands/publish-page";
import { commandLine } from "../../core/messages/en/command-line";
import { publicationReport } from "../../core/publish/publication-report";

export function printPublication(published: PublishedPage, path: string): string {
  const { shown, withheld, waived } = publicationReport(published.model, published);
  const indented = (sentences: readonly string[]) => sentences.map((sentence) => `  ${sentence}`);
  return [
    commandLine.pageWritten(path),
    shown,
    ...withheld.flatMap(({ what, why }) => ["", what, ...indented(why)]),
    ...(waived.length === 0 ? [] : ["", ...indented(waived)]),
  ].join("\n");
}
