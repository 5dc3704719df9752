import { describe, expect, it } from "vitest";
import { compareFindings } from "../../../pane/steps/check/compare-findings";
import { finding, waived } from "./findings";

const one = finding();
const other = finding({ rule: "weight-sane", about: "O1.KR2", sheet: "Key results", cell: "M5" });

const cases = [
  { name: "the same findings are no change", before: [one, other], after: [other, one], is: [0, 0] },
  { name: "one that is gone is resolved", before: [one, other], after: [one], is: [1, 0] },
  { name: "one that was not there is new", before: [one], after: [one, other], is: [0, 1] },
  {
    name: "one whose row has moved is the same",
    before: [one],
    after: [finding({ cell: "F9" })],
    is: [0, 0],
  },
  { name: "one that was waived is resolved", before: [one], after: [{ ...one, waived }], is: [1, 0] },
  { name: "one whose waiver has ended is new", before: [{ ...one, waived }], after: [one], is: [0, 1] },
  { name: "two of one rule about one item count as two", before: [one, one], after: [one], is: [1, 0] },
  {
    name: "findings about cells are told apart by their cells",
    before: [ofCell("F4"), ofCell("F5")],
    after: [ofCell("F5")],
    is: [1, 0],
  },
] as const;

function ofCell(cell: string): ReturnType<typeof finding> {
  const found = finding({ cell });
  delete found.about;
  return found;
}

describe("what has come and gone between two checks", () => {
  it.each(cases)("$name", ({ before, after, is }) => {
    expect(compareFindings(before, after)).toEqual({ resolved: is[0], appeared: is[1] });
  });
});
