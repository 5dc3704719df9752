/** What stands at the names of the steps. */
import { describe, expect, it } from "vitest";
import type { StepMark } from "../../../pane/session/pane-session";
import { stepMarks } from "../../../pane/session/step-marks";

const errors: StepMark = { kind: "attention", count: 3, label: "3 errors" };

describe("Before the workbook has been looked at", () => {
  it("only what the steps say of themselves is shown", () => {
    expect(stepMarks(null, { check: errors })).toEqual({ check: errors });
  });

  it("nothing is shown where they say nothing", () => {
    expect(stepMarks(null, {})).toEqual({});
  });
});
