import { describe, expect, it } from "vitest";
import { findingRows, openAtFirst, rowsToFocus } from "../../../pane/steps/check/finding-rows";
import { groupFindings } from "../../../pane/steps/check/group-findings";
import { finding, report } from "./findings";

const findings = [finding(), finding({ about: "O2" }), finding({ rule: "weight-sane", level: "info" })];
const groups = groupFindings(report(findings), findings, "rule");
const [owners, weights] = groups.map(({ key }) => key);
const keysOf = (rows: ReturnType<typeof findingRows>): string[] => rows.map(({ key }) => key);

describe("the rows of the list", () => {
  it("are the groups where all are closed", () => {
    expect(keysOf(findingRows(groups, new Set()))).toEqual([owners, weights]);
  });

  it("hold the findings of a group that is open", () => {
    const rows = findingRows(groups, new Set([owners ?? ""]));
    expect(rows.map(({ kind }) => kind)).toEqual(["group", "finding", "finding", "group"]);
  });

  it("are open at first where they are few", () => {
    expect(openAtFirst(groups).size).toBe(2);
  });

  it("are closed at first where they are many", () => {
    const many = Array.from({ length: 40 }, (_, n) => finding({ about: `O${n}` }));
    expect(openAtFirst(groupFindings(report(many), many, "rule")).size).toBe(0);
  });

  it("pass the focus on to the rows after one that is gone, then to those before it", () => {
    const rows = findingRows(groups, new Set([owners ?? ""]));
    const [group, first, second, next] = keysOf(rows);
    expect(rowsToFocus(rows, first ?? "")).toEqual([first, second, next, group]);
  });
});
