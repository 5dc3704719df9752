/** What reading the book back found that people should look at. */
import { keptTexts } from "./book";
import type { Finding } from "../../workbook/finding";

/** What a finding says; level, rule and place are added where it is raised. */
type ProblemText = Pick<Finding, "seen" | "why" | "todo">;

export const bookProblems = {
  sheetMissing: (name: string): ProblemText => ({
    seen: `The sheet "${name}" of the OKR book is gone.`,
    why: "What stood on it cannot be read, and nothing was guessed in its place.",
    todo: "If it was deleted by mistake, bring it back from an earlier version of the file before you build the book again.",
  }),
  columnMissing: (header: string): ProblemText => ({
    seen: `The column "${header}" is gone, or its header was changed.`,
    why: "The book is read by its headers. The column was made anew, with the values that came from the plan.",
    todo: `If the header was only changed, its column now stands beside the others: copy what was typed there into "${header}", and delete it.`,
  }),
  misfit: (header: string, value: string, expected: string): ProblemText => ({
    seen: `"${value}" stands under ${header}.`,
    why: `It cannot be read as ${expected}, so it counts as not known yet. It was left as it is.`,
    todo: `Write ${expected}, or leave the cell empty.`,
  }),
  currentTypedOver: (words: string): ProblemText => ({
    seen: `"${words}" was typed over the formula of Current.`,
    why: `It cannot be read as a number. The formula is back, and the words stand in the column "${keptTexts.displaced}".`,
    todo: "Write where it stands as a number on the Check-ins sheet.",
  }),
  keyRepaired: (header: string, found: string, repaired: string): ProblemText => ({
    seen:
      found === ""
        ? `${header} was empty; it is ${repaired} again.`
        : `${header} was changed to "${found}"; it is ${repaired} again.`,
    why: "Check-ins, links and the memory of the plan hang on it.",
    todo: "Nothing. To make a new item, add a row below the last one and leave its ID empty.",
  }),
  keyTwice: (id: string, given: string): ProblemText => ({
    seen: `The ID ${id} stands in two rows. This one was read as a new item, ${given}.`,
    why: "Two items with one ID would share their check-ins.",
    todo: "If the row is a copy by mistake, delete it.",
  }),
  noObjective: (title: string): ProblemText => ({
    seen: `"${title}" names no objective.`,
    why: "It has a score of its own, but counts for no objective.",
    todo: "Choose an objective in the column Objective ID.",
  }),
  titleRestored: (title: string): ProblemText => ({
    seen: `The title was empty; it is "${title}" again, as the plan had it.`,
    why: "A row without a title is neither scored nor shown.",
    todo: "To remove the item, delete its row.",
  }),
  titleMissing: (header: string): ProblemText => ({
    seen: `A row is filled in, but ${header} is empty.`,
    why: "A row without it is neither scored nor shown.",
    todo: `Fill in ${header}, or delete the row.`,
  }),
  unknownKeyResult: (id: string): ProblemText => ({
    seen: id === "" ? "A check-in names no key result." : `A check-in names the key result "${id}", which the book does not have.`,
    why: "It counts for none.",
    todo: "Write the ID as it stands on the Key results sheet, such as O1.KR2.",
  }),
  settingKept: (name: string, value: string, expected: string): ProblemText => ({
    seen: value === "" ? `The setting "${name}" is empty or gone.` : `The setting "${name}" is "${value}".`,
    why: `It has to be ${expected}. The value of the last build was used.`,
    todo: `Correct it on the Settings sheet. What was typed stands there in the column "${keptTexts.displaced}".`,
  }),
}; // prettier-ignore

/** What a cell should have held, after "Write" or "It has to be". */
export const expectedEntries = {
  number: "a number without words",
  day: "a day, such as 2026-06-30",
  minute: "a day and a time, such as 2026-06-30 09:05",
  choice: (values: readonly string[]) => `one of: ${values.join(", ")}`,
  text: "text",
};
