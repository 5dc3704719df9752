/** What counts as a number that words say, and that no sentence of the shared corpus is given another. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMeasure } from "../../core/measure";
import { says, valuesOf } from "./evidence";
import { saysNumber } from "./said-number";

it.each([
  ["2,260,114", 2_260_114], ["1 240", 1240], ["3,5 million", 3.5e6], ["$43K", 43_000], ["4,000 crore", 4e10], ["85%", 0.85], ["0.85", 85],
  ["1 in 5", 20], ["5 dozen", 60], ["2 hours 15 minutes", 2.25], ["10:12", 612], ["twenty-five", 25], ["(1,200)", -1200],
])("“%s” says %d", (words, value) => {
  expect(saysNumber(words, value)).toBe(true);
}); // prettier-ignore

it.each([["25", 26], ["2,260,114", 226], ["by June", 6], ["5", 60], ["7 of 9", 8], ["", 0]])("“%s” does not say %d", (words, value) => {
  expect(saysNumber(words, value)).toBe(false);
}); // prettier-ignore

const files = ["dev", "seeds"].map((name) => `../shared/corpus/statements-${name}.jsonl`).filter(existsSync);

describe.skipIf(files.length === 0)("the labelled sentences", () => {
  it.each(files)("%s: no number is invented", (file) => {
    const lines = readFileSync(file, "utf8").split("\n").filter((line) => line !== ""); // prettier-ignore
    const invented = lines.flatMap((line) => {
      const { text } = JSON.parse(line) as { text: string };
      return valuesOf(readMeasure(text)).filter((found) => !says(text.slice(...found.span), found)).map(({ value }) => `${value}: ${text}`); // prettier-ignore
    });
    expect(invented).toEqual([]);
  });
});
