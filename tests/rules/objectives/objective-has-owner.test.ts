import { describe, expect, it } from "vitest";
import { foundIn } from "../findings-of";

describe("objective-has-owner", () => {
  it("accepts a person or a post", () => {
    expect(foundIn("objective-has-owner", { objectives: [{ owner: "J. Alvarez" }] })).toEqual([]);
  });

  it("finds an objective that nobody answers for", () => {
    const [finding] = foundIn("objective-has-owner", { objectives: [{ owner: null }] });
    expect(finding).toMatchObject({ level: "error", about: "O1", cell: "0.owner" });
  });
});
