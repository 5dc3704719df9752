/** What a column's cells say about its role when nothing else is known. */
import { describe, expect, it } from "vitest";
import { profileColumn } from "../../../core/plan/columns/column-profile";
import { contentDetectors } from "../../../core/plan/columns/content-scores";
import { columnRoles, type ColumnRole } from "../../../core/plan/reading";
import { makeGrid } from "../../../core/plan/tables/grid";
import { sheetOf } from "../sheet-of";

function scores(cells: string[]): [ColumnRole, number][] {
  const grid = makeGrid(sheetOf({ rows: cells }));
  const profile = profileColumn(grid, 0, cells.map((_, row) => row)); // prettier-ignore
  const all = columnRoles.map((role): [ColumnRole, number] => [role, contentDetectors[role](profile)]);
  return all.sort((a, b) => b[1] - a[1]);
}

describe("contents speak for a role", () => {
  it.each<[string, ColumnRole, string[]]>([
    ["statuses", "status", ["On track", "Not started", "Complete", "On track", "Delayed"]],
    ["days and quarters", "due", ["2026-06-30", "Q3 FY26", "Spring 2027", "Ongoing", "2026-12-31"]],
    ["units", "unit", ["%", "days", "number", "%", "$"]],
    ["how often", "other", ["Monthly", "Quarterly", "Annually", "Monthly"]],
    ["posts", "owner", ["Finance Director", "City Clerk", "Fire Chief", "HR Manager"]],
    ["departments", "department", ["Public Works", "Fire Department", "Parks", "Public Works"]],
    ["outline numbers", "id", ["1.1", "1.1.1", "@1.2", "@1.2.1", "@2.1"]],
    ["codes", "id", ["FIN-01", "FIN-02", "HR-01", "HR-02"]],
    ["things measured", "measure", ["% of calls answered in 20 seconds", "Number of permits issued online", "Average days to hire a new employee"]],
    ["things to do", "action", ["Build a new salt shed near the yard", "Adopt the storm water plan this year", "Hire a grants writer for all departments"]],
  ])("%s for %s", (_, role, cells) => {
    expect(scores(cells)[0]?.[0]).toBe(role);
  }); // prettier-ignore

  it("long remarks never make an owner", () => {
    const remarks = [
      "The director has asked the department to wait for the budget vote in the spring before hiring",
    ];
    expect(new Map(scores(remarks)).get("owner")).toBeLessThan(0);
  });
});
