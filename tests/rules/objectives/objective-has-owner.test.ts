import { describe, expect, it } from "vitest";
import { planWords } from "../../../core/messages/en/convert";
import { foundIn } from "../findings-of";

describe("objective-has-owner", () => {
  it("accepts a person or a post", () => {
    expect(foundIn("objective-has-owner", { objectives: [{ owner: "J. Alvarez" }] })).toEqual([]);
  });

  it("asks nothing of a stand-in: it is to be named first", () => {
    const title = planWords.noObjective;
    expect(foundIn("objective-has-owner", { objectives: [{ title, owner: null }] })).toEqual([]);
  });

  it("finds an objective that nobody answers for", () => {
    const [finding] = foundIn("objective-has-owner", { objectives: [{ owner: null }] });
    expect(finding).toMatchObject({ level: "error", about: "O1", cell: "0.owner" });
  });
});
