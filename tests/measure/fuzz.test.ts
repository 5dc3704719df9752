/** Whatever the text: nothing throws, spans lie within it, and no value is said that the text does not say. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeholderOf, readDeadlineText, readMeasure, readNumberText } from "../../core/measure";
import { says, spansOf, valuesOf } from "./evidence";

const sentences = readFileSync(new URL("sentences.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => (JSON.parse(line) as { text: string }).text);

const fragments = [
  "from", "to", "by", "%", "percent", "$", "5", "12.5", "1,200", "(", ")", "-", "–", "→", "≥", "<", "+", "±", "within", "30 days",
  "by 2030", "FY27", "Q3", "baseline:", "currently", "at least", "or more", "between", "and", "one third", "half", "zero", "all",
  "million", "grade 3", "per 100,000", "Reduce", "Increase", "maintain", "AA+", "\n", "•", "'", "9/30/2026", "twenty-five", ".", "1/2",
  "1 in 5", "three out of four", "25:1", "4.0/5", "up", "down", "(2023: 41%)", "was", "held at", "over the next decade", "of median income", "+ 10%", "Class 2",
]; // prettier-ignore

const jumble = fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map((parts) => parts.join(" "));
const spliced = fc
  .tuple(fc.constantFrom(...sentences), fc.constantFrom(...sentences), fc.nat(200), fc.nat(200))
  .map(([a, b, cutA, cutB]) => a.slice(0, cutA) + b.slice(cutB));
const anyText = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 60 }),
  jumble,
  spliced,
);
const runs = { seed: 20260216, numRuns: 4000 };

describe("any text", () => {
  it("is read without a throw, with spans inside it and no invented number", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readMeasure(text);
        for (const [start, end] of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const found of valuesOf(reading)) {
          expect(says(text.slice(...found.span), found), `${String(found.value)} in ${text}`).toBe(true);
        }
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it("is read the same twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readMeasure(text)).toEqual(readMeasure(text));
      }),
      { ...runs, numRuns: 500 },
    );
  });

  it("is taken by the cell readers without a throw", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const number = readNumberText(text);
        if (number !== null) expect(Number.isFinite(number.value)).toBe(true);
        const deadline = readDeadlineText(text);
        if (deadline !== null) expect(text).toContain(deadline.text);
        placeholderOf(text);
      }),
      runs,
    );
  });
});
