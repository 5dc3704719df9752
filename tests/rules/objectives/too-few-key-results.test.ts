import { describe, expect, it } from "vitest";
import type { RuleExample } from "../../../core/rules/engine/rule";
import { foundIn } from "../findings-of";

const id = "too-few-key-results";

describe(id, () => {
  it.each<[string, RuleExample]>([
    ["two key results", { keyResults: [{}, {}] }],
    ["none, which another rule says", { keyResults: [] }],
    ["one beside objectives of its own under it", { objectives: [{}, { parent: "O1" }], keyResults: [{}, { objectiveId: "O2" }, { objectiveId: "O2" }] }],
    ["one where the settings ask for no more", { keyResults: [{}], settings: { minKeyResults: 1 } }],
    ["one of a plan without objectives", { objectives: [{ title: "(no objective in the plan)" }], keyResults: [{}] }],
  ])("accepts %s", (_, example) => {
    expect(foundIn(id, example)).toEqual([]);
  }); // prettier-ignore

  it("finds a single one", () => {
    const [finding] = foundIn(id, { keyResults: [{}] });
    expect(finding).toMatchObject({ level: "warning", about: "O1", cell: "0." });
    expect(finding?.seen).toContain("1 key result;");
  });
});
