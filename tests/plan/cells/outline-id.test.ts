/** A plan's own numbering is told from amounts and other codes. */
import { describe, expect, it } from "vitest";
import { leadingId, outlineParts } from "../../../core/plan/cells/outline-id";

describe("outline numbers", () => {
  it.each<[string, string[] | null]>([
    ["4", ["4"]],
    ["4.1", ["4", "1"]],
    ["|4.1.1|", ["4", "1", "1"]],
    ["|2.2|\n\n2.7", ["2", "2"]],
    ["G1.O2", ["1", "2"]],
    ["1.a", ["1", "a"]],
    ["2b", ["2", "b"]],
    ["Goal 3", ["3"]],
    ["1.", ["1"]],
    ["A.2", ["A", "2"]],
    ["SO-1001", null],
    ["Parks", null],
    ["2026-06-30", null],
    ["", null],
  ])("%j has the parts %j", (text, parts) => {
    expect(outlineParts(text)).toEqual(parts);
  });

  it.each<[string, string | null]>([
    ["1.2 Improve bridges", "1.2"],
    ["GOAL 1: A SAFE TOWN", "1"],
    ["Objective 2.3 – Better roads", "2.3"],
    ["2. Healthy families", "2"],
    ["G1.O2: Safe", "G1.O2"],
    ["5.7 miles of pipe", null],
    ["90% of calls answered", null],
    ["3 new parks", null],
    ["Priority 1 calls", null],
    ["Goal 4: clean streets", "4"],
    ["Safe town", null],
  ])("%j begins with %j", (text, id) => {
    const found = leadingId(text);
    expect(found?.id ?? null).toBe(id);
    if (found) expect(text.slice(...found.span)).toBe(id);
  });
});
