/** The check of regular expressions sees those that are written out, those built from lists, and says which it cannot see. */
import { expect, it } from "vitest";
import { personName } from "../../core/lexicon/cell-words";
import { patternsInCode } from "./patterns-in-code";

it("sees patterns that are written out and patterns built from lists, and misses none", async () => {
  const { patterns, unseen } = await patternsInCode();
  expect(patterns.map((pattern) => pattern.source)).toContain(personName.source);
  expect(patterns.some(({ at }) => at.startsWith("core/plan/cells/fiscal-year-start.ts"))).toBe(true);
  expect(unseen).toEqual([]);
});
