import { describe, expect, it } from "vitest";
import { idGiver, withSeenIds } from "../../core/okr/ids";

describe("ids", () => {
  it("count on from the highest ever given, per objective for key results", () => {
    const ids = idGiver({ O: 3, "O2.KR": 4 });
    expect([ids.objective(), ids.keyResult("O2"), ids.keyResult("O4"), ids.kpi(), ids.action(), ids.action()]).toEqual([
      "O4", "O2.KR5", "O4.KR1", "K1", "A1", "A2",
    ]); // prettier-ignore
    expect(ids.highest()).toEqual({ O: 4, "O2.KR": 5, "O4.KR": 1, K: 1, A: 2 });
  });

  it("that people typed are not given a second time", () => {
    expect(withSeenIds({ O: 3 }, ["O7", "O1", "O7.KR2", "my own", "K12"])).toEqual({
      O: 7,
      "O7.KR": 2,
      K: 12,
    });
  });
});
