/** Findings about what stands in the book. */
import { expectedEntries } from "../../messages/en/book-problems";
import { cellAddress } from "../../workbook/a1";
import type { Finding } from "../../workbook/finding";
import type { Entry } from "../columns/entry";

export interface Place {
  sheet: string;
  /** 0-based; null for the whole sheet. */
  at: { row: number; column: number } | null;
}

export function problem(
  level: Finding["level"],
  rule: string,
  { sheet, at }: Place,
  text: Pick<Finding, "seen" | "why" | "todo">,
): Finding {
  return { level, rule, sheet, cell: at && cellAddress(at.row, at.column), ...text };
}

/** What an entry takes, in words. */
export function expectedWords(entry: Entry): string {
  switch (entry.type) {
    case "number":
      return expectedEntries.number;
    case "day":
      return expectedEntries.day;
    case "minute":
      return expectedEntries.minute;
    case "choice":
      return expectedEntries.choice(entry.values);
    case "flag":
      return expectedEntries.choice([entry.yes, entry.no].filter((word) => word !== ""));
    default:
      return expectedEntries.text;
  }
}
