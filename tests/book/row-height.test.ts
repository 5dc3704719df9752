/** How many lines a wrapped text takes. */
import { expect, it } from "vitest";
import { linesOf, rowHeight } from "../../core/book/looks/row-height";

it.each([
  ["a short text takes one", "Parks", 10, 1],
  ["words break between lines", "one two three", 7, 2],
  ["a text that fits exactly stays on its line", "one two", 7, 1],
  ["line breaks count", "one\ntwo\nthree", 20, 3],
  ["a word longer than the line breaks within", "abcdefghij", 4, 3],
  ["capitals are wider", "ONE TWO", 7, 2],
  ["no text takes one", "", 10, 1],
])("%s", (_, text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

it("a row is as high as its longest text needs, and never higher than Excel takes", () => {
  const widths = new Map([[1, 10]]);
  expect(rowHeight([{ value: "a very long key" }, { value: "short" }], widths)).toBeNull();
  expect(rowHeight([null, { value: "two lines here" }], widths)).toBe(33);
  expect(rowHeight([null, { value: "word ".repeat(500) }], widths)).toBe(409);
});
