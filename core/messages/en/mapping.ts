/** Sentences about mappings: what a file says wrongly, what no longer fits the workbook, and what a person has settled. */
import type { FindingText } from "./convert";

/** What an entry has to be, after "has to be". */
export const mappingFields = {
  row: "the number of a row as the spreadsheet counts them, from 1",
  rows: "a list of row numbers, such as [4, 5]",
  ascending: "row numbers from the top down, each once",
  cell: "the address of a cell in capitals, such as C5",
  letters: "the letters of a column, such as C",
  words: "a text",
  flag: "true or false",
  list: "a list in square brackets",
  entry: "an object in braces",
  version: "1: this is the only version of mappings so far",
  choice: (values: readonly string[]) => `one of ${values.join(", ")}`,
};

export const mappingProblems = {
  notJson: (message: string) => `It is not JSON: ${message}`,
  unknownWords: (place: string, keys: readonly string[]) =>
    `${place === "" ? "The mapping" : place} has ${keys.map((key) => `"${key}"`).join(", ")}, which means nothing here.`,
  missing: (place: string, expected: string) => `${named(place)} is missing. It has to be ${expected}.`,
  wrong: (place: string, expected: string) => `${named(place)} has to be ${expected}.`,
  refused: (name: string, problems: readonly string[]) =>
    [
      `${name} is not a mapping that can be used, so nothing was read with it and nothing was written.`,
      ...problems.slice(0, PROBLEMS_SHOWN).map((problem) => `  ${problem}`),
      ...(problems.length > PROBLEMS_SHOWN ? [`  … and ${problems.length - PROBLEMS_SHOWN} more.`] : []),
      "Correct it, or write a new one with okr inspect FILE --write-mapping.",
    ].join("\n"),
};

const PROBLEMS_SHOWN = 10;

const named = (place: string): string => (place === "" ? "The mapping" : place);

const whyIgnored = "It was passed over, and this part was read as it is found.";
const whatNext =
  "Correct the mapping. If the correction is kept in the book and no longer wanted, forget what is kept and give the rest again.";

export const mappingFindings = {
  noSheet: (sheet: string, entries: number): FindingText => ({
    seen: `The mapping speaks of the sheet "${sheet}" (${entries === 1 ? "one entry" : `${entries} entries`}), and the plan has no such sheet.`,
    why: "What was said about it has no effect.",
    todo: "If the sheet was renamed, write its new name into the mapping. If it comes back under the old one, the mapping holds again.",
  }),
  noTables: (sheet: string): FindingText => ({
    seen: `The mapping makes "${sheet}" a plan, but no rows that say something were found on it.`,
    why: "Nothing could be read from it.",
    todo: "Say in the mapping in which rows its headers stand.",
  }),
  notAPlan: (sheet: string, entries: number): FindingText => ({
    seen: `The mapping says what ${entries === 1 ? "a column" : `${entries} columns`} of "${sheet}" hold, but the sheet is not read as a plan.`,
    why: "What was said about its columns has no effect.",
    todo: "Say in the mapping that the sheet is a plan, or take its columns out.",
  }),
  noTable: (headerRows: readonly number[]): FindingText => ({
    seen: `The mapping puts a table's header ${inRows(headerRows)}. It does not stand there, or no row below it says anything.`,
    why: "What it says on where the tables of this sheet stand was passed over.",
    todo: whatNext,
  }),
  tablesOverlap: (headerRows: readonly number[]): FindingText => ({
    seen: `The mapping puts two tables over the same cells: header ${inRows(headerRows)}.`,
    why: "What it says on where the tables of this sheet stand was passed over.",
    todo: "Tables beside each other need firstColumn and lastColumn.",
  }),
  noColumn: (cells: readonly string[]): FindingText => ({
    seen: `The mapping says what ${cells.length === 1 ? "the column" : "the columns"} of ${cells.join(", ")} hold, but no table has such a column with that header there.`,
    why: whyIgnored,
    todo: whatNext,
  }),
  noItem: (cell: string, text: string | null): FindingText => ({
    seen: `The mapping says what ${text === null ? "the text" : `"${text}"`} in ${cell} is, but no key result, KPI or action is read there.`,
    why: "It was passed over.",
    todo: whatNext,
  }),
  twice: (place: string): FindingText => ({
    seen: `The mapping speaks of ${place} more than once, and not in the same way.`,
    why: "The last of its entries was taken.",
    todo: "Leave only the right one.",
  }),
};

function inRows(rows: readonly number[]): string {
  if (rows.length === 0) return "in no row";
  return rows.length === 1 ? `in row ${rows.join()}` : `in rows ${rows.join(", ")}`;
}

/** Evidence of what a person has settled. */
export const settledWhy = {
  noPlan: "A person said that this is no plan.",
  role: (found: string) => `Set by a person; by itself it reads as ${found}.`,
};
