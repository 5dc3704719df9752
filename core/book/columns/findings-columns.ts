/** The columns of the Findings sheet. Written anew by every build; people type into the last three only, and that stays. */
import type { Column } from "./column";
import { day, text } from "./entry";

export const findingColumns = [
  { key: "level", header: "Level", width: 10, style: "status" },
  { key: "rule", header: "Rule", width: 24, style: "plainText" },
  { key: "about", header: "About", width: 12, style: "plainText" },
  { key: "sheet", header: "Sheet", width: 18, style: "plainText" },
  { key: "cell", header: "Cell", width: 8, style: "plainLink" },
  { key: "seen", header: "What was seen", width: 48, style: "text" },
  { key: "why", header: "Why it matters", width: 40, style: "text" },
  { key: "todo", header: "What to do", width: 40, style: "text" },
  { key: "fix", header: "Safe fix", width: 24, style: "text" },
  { key: "waivedBecause", header: "Waived because", width: 26, style: "text", entry: text },
  { key: "waivedBy", header: "Waived by", width: 16, style: "text", entry: text },
  { key: "waivedUntil", header: "Waived until", width: 12, style: "day", entry: day },
] as const satisfies readonly Column[];

export type FindingColumn = (typeof findingColumns)[number]["key"];
