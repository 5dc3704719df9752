/** Where the keyboard goes in a list. */
import { describe, expect, it } from "vitest";
import { indexAfterKey } from "../../pane/shared/list-keys";

describe("In a list of ten rows, five of which can be seen", () => {
  it.each([
    ["ArrowDown goes to the next row", "ArrowDown", 3, 4],
    ["ArrowUp goes to the row before", "ArrowUp", 3, 2],
    ["ArrowDown on the last row stays", "ArrowDown", 9, 9],
    ["ArrowUp on the first row stays", "ArrowUp", 0, 0],
    ["PageDown goes on by what can be seen", "PageDown", 1, 6],
    ["PageDown stops at the last row", "PageDown", 7, 9],
    ["PageUp goes back by what can be seen", "PageUp", 6, 1],
    ["Home goes to the first row", "Home", 6, 0],
    ["End goes to the last row", "End", 2, 9],
    ["another key moves nothing", "a", 2, null],
  ])("%s", (_, key, from, to) => {
    expect(indexAfterKey(key, from, 10, 5)).toBe(to);
  });

  it("an empty list moves nothing", () => {
    expect(indexAfterKey("End", 0, 0, 5)).toBeNull();
  });

  it("a row higher than the pane still lets a page be one row", () => {
    expect(indexAfterKey("PageDown", 0, 10, 0)).toBe(1);
  });
});
