/** A few hundred cases of each kind that `npm run fuzz` tries by the hundred thousand, and the texts that once were never read to their end. */
import { describe, expect, it } from "vitest";
import { personName } from "../../core/lexicon/cell-words";
import { readMeasure, readNumberText } from "../../core/measure";
import { fuzz } from "./kinds";
import { brokenByCell, brokenBySentence } from "./laws";
import { lostInJson } from "./json-safe";

describe("random and mutated inputs", () => {
  it.each([
    ["sentence", 0.003],
    ["cell", 0.005],
    ["sheet", 0.01],
    ["conversion", 0.01],
    ["large-sheet", 0.003],
  ] as const)("%s: every law holds", (name, share) => {
    expect(fuzz(name, 20260216, share).failure).toBeNull();
  });
});

describe("texts that once took for ever or were misread", () => {
  it("a list of names, one a line, that ends otherwise", () => {
    expect(personName.test(`${"A\nB".repeat(40)}\0`)).toBe(false);
    expect(personName.test("Ana Ruiz\nLee Park / M. Ode")).toBe(true);
  });

  it.each([
    ["arrows", "→".repeat(100_000)],
    ["figures and commas", "1,".repeat(50_000)],
    ["blanks", `Reduce fires${" ".repeat(100_000)}to 5`],
    ["brackets", "(".repeat(100_000)],
    ["figures before brackets", `${"0".repeat(50_000)}${" ".repeat(50_000)}(0(`],
    ["a length of time, small unit first", "Cut waiting from 20 minutes 3 hours to 10 minutes"],
    ["months without end", `by ${"June ".repeat(20_000)}`],
  ])("%s", (_, text) => {
    expect([...brokenBySentence(text), ...brokenByCell(text)]).toEqual([]);
  });

  it("what stands within the bounds is read all the same", () => {
    expect(readMeasure(`Cut fires from 40 to 25 by 2030. ${"→".repeat(100_000)}`).target?.value).toBe(25);
    expect(readNumberText("400 farmers")?.value).toBe(400);
  });
});

it("knows what JSON loses", () => {
  expect(lostInJson({ a: [1, "x", null, { b: true }] })).toEqual([]);
  expect(lostInJson({ a: [Number.NaN, undefined], b: { c: new Map() } })).toEqual([
    "$.a[0] is NaN",
    "$.a[1] is undefined",
    "$.b.c is no plain object",
  ]);
});
