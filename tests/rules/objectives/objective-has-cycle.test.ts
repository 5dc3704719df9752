import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const id = "objective-has-cycle";
const foundFor = (cycle: string | null) => foundIn(id, { objectives: [{ cycle }] });

describe(id, () => {
  it.each(["FY2026 Q3", "FY2026", "fy26q3", "Q3 FY2026", "FY2025-26", "FY2030"])("accepts %j", (cycle) => {
    expect(foundFor(cycle)).toEqual([]);
  });

  it.each([null, "", "  "])("offers the book's cycle for %j", (cycle) => {
    const [finding] = foundFor(cycle);
    expect(finding).toMatchObject({ level: "error", about: "O1", cell: "0.cycle" });
    expect(finding?.fix?.set).toEqual({ cycle: "FY2026 Q3" });
  });

  it.each(["next spring", "Q5 FY2026", "ongoing", "2025 to 2029"])(
    "changes nothing about %j by itself",
    (cycle) => {
      const [finding] = foundFor(cycle);
      expect(finding).toMatchObject({ level: "error", cell: "0.cycle" });
      expect(finding?.seen).toContain(cycle);
      expect(finding?.fix).toBeUndefined();
    },
  );

  it("warns of a year that is mistyped", () => {
    expect(foundFor("FY2062 Q3")).toMatchObject([{ level: "warning" }]);
  });
});
