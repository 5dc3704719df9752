import { describe, expect, it } from "vitest";
import { findingsOfBuild } from "../../../pane/steps/build/findings-of-build";
import { finding } from "../check/findings";

describe("how much there is to mend after a build", () => {
  it("adds what reading left open to what the rules found", () => {
    const findings = [finding({ level: "warning" }), finding({ level: "info" })];
    const checks = { error: 2, warning: 1, info: 0, waived: 4 };
    expect(findingsOfBuild({ findings, checks })).toEqual({ error: 2, warning: 2, info: 1, waived: 4 });
  });
});
