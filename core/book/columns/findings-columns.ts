/** The columns of the Findings sheet: written anew by every build, never read back. */
import type { Column } from "./column";

export const findingColumns = [
  { key: "level", header: "Level", width: 10, style: "status" },
  { key: "rule", header: "Rule", width: 22, style: "plainText" },
  { key: "sheet", header: "Sheet", width: 20, style: "plainText" },
  { key: "cell", header: "Cell", width: 9, style: "plainLink" },
  { key: "seen", header: "What was seen", width: 48, style: "text" },
  { key: "why", header: "Why it matters", width: 44, style: "text" },
  { key: "todo", header: "What to do", width: 44, style: "text" },
] as const satisfies readonly Column[];
