import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../core/commands/pane/look-report";
import { keyResultShares } from "../../../pane/steps/start/key-result-shares";
import { itemOf } from "./looked";

const says = (field: Evidence["field"]): Evidence => ({
  field,
  shown: "12",
  at: null,
  words: null,
  assumed: false,
});
const baselineAndDue = [says("baseline"), says("due")];

describe("what key results say of themselves", () => {
  it("counts for each field those that do not lack it", () => {
    const items = [
      itemOf({ pending: ["baseline", "due"] }),
      itemOf({ pending: ["baseline"], evidence: [says("due")] }),
      itemOf({ evidence: baselineAndDue }),
      itemOf({ kind: "activity" }),
    ];
    expect(keyResultShares(items)).toEqual({
      keyResults: 3,
      fields: [
        { field: "owner", complete: 3 },
        { field: "baseline", complete: 1 },
        { field: "target", complete: 3 },
        { field: "due", complete: 2 },
      ],
      someNeedNone: false,
    });
  });

  it("tells when one needs no baseline or due date", () => {
    expect(keyResultShares([itemOf({ evidence: [says("baseline")] })]).someNeedNone).toBe(true);
    expect(keyResultShares([itemOf({ kind: "kpi" })]).someNeedNone).toBe(false);
  });
});
