import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

const last = { due: "2026-03-31" };
const earlier = { due: "2026-02-14" };

describe("all-due-last-day", () => {
  it.each([
    ["due dates over the cycle", [earlier, last, last]],
    ["too few to say", [last, last]],
    ["due dates that nobody typed", [{ due: null }, { due: null }, { due: null }]],
    ["goals of the year", [{ due: "2026-06-30" }, { due: "2026-06-30" }, { due: "2026-06-30" }]],
  ])("accepts %s", (_, keyResults) => {
    expect(foundIn("all-due-last-day", { keyResults })).toEqual([]);
  });

  it("says it once for the whole book", () => {
    const keyResults = [last, last, last].flatMap((keyResult) => [
      keyResult,
      { ...keyResult, objectiveId: "O2" },
    ]);
    const found = foundIn("all-due-last-day", { objectives: [{}, {}], keyResults });
    expect(found).toMatchObject([{ level: "info", about: "book", cell: "0.due" }]);
    expect(found[0]?.seen).toContain("All 6 key results");
  });

  it("says it for each objective where others are spread", () => {
    const keyResults = [earlier, ...[last, last, last].map((one) => ({ ...one, objectiveId: "O2" }))];
    const found = foundIn("all-due-last-day", {
      objectives: [{}, { title: "Streets that last" }],
      keyResults,
    });
    expect(found).toMatchObject([{ about: "O2", cell: "1.due" }]);
    expect(found[0]?.seen).toContain("Streets that last");
  });
});
