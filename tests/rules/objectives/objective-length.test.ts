import { describe, expect, it } from "vitest";
import { exampleBook } from "../../../core/rules/engine/example-book";
import { findingsOf, foundIn } from "../findings-of";

const id = "objective-length";
const ofWords = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(" ");
const foundFor = (title: string) => foundIn(id, { objectives: [{ title }] });

describe(id, () => {
  it.each([4, 18])("accepts %i words", (count) => {
    expect(foundFor(ofWords(count))).toEqual([]);
  });

  it.each([1, 3, 19, 60])("finds %i words", (count) => {
    const found = foundFor(ofWords(count));
    expect(found).toMatchObject([{ level: "info", about: "O1", cell: "0.title" }]);
    expect(found[0]?.seen).toContain(`has ${count} word`);
  });

  it("does not take a dash or an ampersand for a word", () => {
    expect(foundFor("Parks & Recreation – Growth")).toHaveLength(1);
  });

  it("goes by the limit that people chose", () => {
    const { model, today } = exampleBook({ objectives: [{ title: ofWords(19) }] });
    const ruleChoices = [{ rule: id, level: null, limit: 25 }];
    expect(findingsOf(id, { ...model, ruleChoices }, today)).toEqual([]);
  });
});
