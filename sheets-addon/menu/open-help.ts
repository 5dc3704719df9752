/** Menu: what the menu does, and questions that come up. */
import { helpMessages as say, sheetsMenu } from "../../core/messages/en/sheets-menu";
import { showDialog } from "./dialog-page";

export function openHelp(): void {
  const entries = Object.keys(say.entries) as (keyof typeof say.entries)[];
  showDialog(say.title, [
    { text: say.intro },
    { heading: say.entriesTitle },
    { terms: entries.map((name) => ({ term: sheetsMenu[name], text: say.entries[name] })) },
    { heading: say.questionsTitle },
    { terms: say.questions.map(({ question, answer }) => ({ term: question, text: answer })) },
  ]);
}
