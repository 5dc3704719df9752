/** Sentences about checking a book. */
import type { FindingCounts } from "../../rules/engine/count-findings";

export const validateErrors = {
  noBook: "There is no OKR book in this workbook to mend. Build one first: okr convert FILE",
  sheetsMissing: (names: readonly string[]) =>
    `The book lacks ${names.map((name) => `"${name}"`).join(", ")}. Bring the sheets back first: okr convert FILE --in-place. Nothing was written.`,
  unknownRules: (ids: readonly string[]) =>
    `There is no rule ${ids.map((id) => `"${id}"`).join(", ")}. The rules stand on the Rules sheet of the book, and in docs/rules.`,
};

export const validationWords = {
  columns: ["Cell", "Level", "Rule", "What was seen", "What to do"],
  noSheet: "The workbook",
  nothing: "Nothing was found.",
  waived: (reason: string) => `Waived: ${reason}`,
  waivedTag: "waived",
  fixable: "safe fix: ",
  planOnly: "There is no book in this workbook yet: the plan was checked as it would be converted.",
  summary: ({ error, warning, info, waived }: FindingCounts) =>
    `${counted(error, "error", "errors")}, ${counted(warning, "warning", "warnings")}, ${counted(info, "note", "notes")}${waived === 0 ? "" : `; ${waived} waived`}.`,
  ownership: (withoutOwner: number, all: number) =>
    `${withoutOwner} of ${counted(all, "objective", "objectives")} without an owner (${percent(withoutOwner, all)}; in municipalities 77.5 %).`,
  assessment: (never: number, all: number) =>
    `${never} of ${counted(all, "key result", "key results")} never assessed (${percent(never, all)}; elsewhere 64.6 %).`,
  more: (count: number, rule: string) => `… and ${count} more of ${rule}`,
  allShown: "--all shows every finding.",
  fixed: (count: number) => `${counted(count, "finding", "findings")} mended:`,
  nothingToFix: "No finding has a safe fix.",
  wouldFix: (count: number) => `${counted(count, "finding", "findings")} would be mended:`,
};

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

function percent(part: number, all: number): string {
  return all === 0 ? "–" : `${Math.round((1000 * part) / all) / 10} %`;
}
