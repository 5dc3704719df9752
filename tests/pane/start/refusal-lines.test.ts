import { describe, expect, it } from "vitest";
import { convertErrors } from "../../../core/messages/en/convert";
import { besidesSheets } from "../../../pane/steps/start/refusal-lines";

describe("a refusal whose sheets are shown with links", () => {
  it("keeps what does not fit and what to do, and leaves out the sheets and what leads to them", () => {
    const said = besidesSheets(
      convertErrors.noPlan([{ name: "Budget", reason: "Money." }], ["Row 9 is gone."]),
    );
    expect(said).toMatch(/^Row 9 is gone\.\nIf one of these is a plan/);
  });

  it("is kept whole where it names no sheets", () => {
    const said = convertErrors.damagedBook("_okr");
    expect(besidesSheets(said)).toBe(said);
  });
});
