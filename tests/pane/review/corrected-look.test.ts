/** What a correction shows before the workbook has been looked at again. */
import { expect, it } from "vitest";
import { emptyMapping } from "../../../core/plan/mapping/plan-mapping";
import { lookWithKind, lookWithout } from "../../../pane/steps/review/corrected-look";
import { items, look } from "./made-look";

const kindsOf = (after: typeof look) => after.items.map(({ kind }) => kind);

it("another kind is shown with what it was read as", () => {
  const after = lookWithKind(look, items.trees, "kpi", emptyMapping);
  expect(kindsOf(after)).toEqual(["goal", "objective", "kpi", "activity", "kpi"]);
  expect(after.items[2]?.setByPerson).toEqual({ readAs: "key-result" });
});

it("what was read is no correction", () => {
  const once = lookWithKind(look, items.trees, "kpi", emptyMapping);
  const [, , changed] = once.items;
  if (!changed) throw new Error("The item is gone.");
  expect(lookWithKind(once, changed, "key-result", emptyMapping).items[2]).toEqual(items.trees);
});

it("what is left out goes to the texts that can be brought back", () => {
  const after = lookWithKind(look, items.paths, "skip", emptyMapping);
  expect(after.items).not.toContain(items.paths);
  expect(after.leftOut.map(({ text, readAs }) => [text, readAs])).toEqual([
    ["Draft only", "activity"],
    ["Repair the river path", "activity"],
  ]);
  const [first] = after.leftOut;
  if (!first) throw new Error("Nothing is left out.");
  expect(lookWithout(after, first, emptyMapping).leftOut).toHaveLength(1);
});
