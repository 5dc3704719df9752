import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "owner-load";
type GivenKeyResult = NonNullable<RuleExample["keyResults"]>[number];

const several = (count: number, given: GivenKeyResult = {}): GivenKeyResult[] =>
  Array.from({ length: count }, () => given);

describe(id, () => {
  it.each<[string, GivenKeyResult[]]>([
    ["five", several(5)],
    ["five of each owner", [...several(5), ...several(5, { owner: "Fire Chief" })]],
    ["five and what is done", [...several(5), ...several(3, { call: "Done" })]],
    ["five and what is past its date", [...several(5), ...several(3, { due: "2025-12-31" })]],
    ["what a whole department owns, which another rule says", several(9, { owner: "Fire Department" })],
  ])("accepts %s", (_, keyResults) => {
    expect(foundIn(id, { keyResults })).toEqual([]);
  });

  it("finds six, however the name is written", () => {
    const found = foundIn(id, { keyResults: [...several(5), { owner: "finance  director" }], people: [{}] });
    expect(found).toMatchObject([{ level: "info", sheet: "people", about: "Finance Director" }]);
    expect(found[0]?.seen).toContain("6 open key results, more than 5");
  });
});
