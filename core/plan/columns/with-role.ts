/** A column with the role that a person has set in place of the one that its words and contents gave. */
import { settledWhy } from "../../messages/en/mapping";
import type { ColumnReading, ColumnRole } from "../reading";
import { headerMeaning } from "./header-meaning";
import { joinPeriods } from "./period";

/** What it would be otherwise stands as the runner-up. */
export function withRole(column: ColumnReading, role: ColumnRole): ColumnReading {
  const isDated = role === "actual" || role === "target" || role === "baseline";
  return {
    ...column,
    role,
    confidence: 1,
    runnerUp: { role: column.role, confidence: column.confidence },
    period: isDated ? headerPeriod(column.header) : null,
    why: [settledWhy.role(column.role), ...column.why],
    setByPerson: true,
  };
}

/** "FY2026 | Q2" is a quarter of its group's year. */
function headerPeriod(header: string | null): string | null {
  if (header === null) return null;
  const parts = header.split(" | ");
  const own = parts.pop() ?? "";
  const group = parts.length === 0 ? null : headerMeaning(parts.join(" ")).period;
  return joinPeriods(group, headerMeaning(own).period);
}
