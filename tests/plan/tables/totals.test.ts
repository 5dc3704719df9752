/** Totals are left out; measures whose names begin like totals are not. Made up. */
import { describe, expect, it } from "vitest";
import { readTables } from "../layout-case";

const kindOf = (row: string): string | undefined => {
  const [table] = readTables({
    rows: [
      "!Measure | Baseline | Target",
      "Permits filed online | 410 | 500",
      "Days to a permit | 41 | 20",
      row,
    ],
  });
  return table?.rows.find((reading) => reading.row === 3)?.kind;
};

describe("rows that begin like totals", () => {
  it.each([
    "Average days to pave a mile | 12 | 9",
    "Total complaints received | 140 | 120",
    "Count of trees planted | 80 | 200",
    "Overall satisfaction | 71 | 80",
  ])("%s is a measure", (row) => expect(kindOf(row)).toBe("data"));

  it.each(["Total | 451 | 520", "TOTAL: | 451 | 520", "Average | 225 | 260", "Total permits | =SUM(B2:B3)=451 | =SUM(C2:C3)=520"])(
    "%s is a total",
    (row) => expect(kindOf(row)).not.toBe("data"),
  );
}); // prettier-ignore
