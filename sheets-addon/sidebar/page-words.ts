/** The words that stand in sidebar.html itself, for its template: ASCII, as HtmlService serves it best. */
import { sheetsSidebarMessages } from "../../core/messages/en/sheets-sidebar";

const { product, starting, noScript } = sheetsSidebarMessages;

export const pageWords: Record<string, string> = Object.fromEntries(
  Object.entries({ product, starting, noScript }).map(([name, words]) => [name, asHtml(words)]),
);

function asHtml(words: string): string {
  return words.replace(/[^\x20-\x7e]|[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
