import { describe, expect, it } from "vitest";
import { paneStart } from "../../../core/messages/en/pane-start";

const cases: [part: number, all: number, said: string][] = [
  [9, 14, "9 of 14 have a baseline"],
  [14, 14, "All 14 have a baseline"],
  [0, 14, "None of 14 has a baseline"],
  [1, 1, "The one has a baseline"],
  [0, 1, "The one has no baseline"],
];

describe("how many key results have a baseline", () => {
  it.each(cases)("%i of %i", (part, all, said) =>
    expect(paneStart.plan.share("baseline", part, all)).toBe(said),
  );
});
