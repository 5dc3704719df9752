/** Hints of edits, from Microsoft's client: what people type is one, what we write is none. */
import { describe, expect, it } from "vitest";
import type { ExcelSession } from "../../excel-addin/host/excel-session";
import { createEdits } from "../../excel-addin/surroundings/edits";
import { emptySheet } from "../../core/workbook/snapshot";
import { createExcelRig } from "../rig/excel/excel-rig";
import type { ApiVersion, ExcelRig } from "../rig/excel/excel-rig";
import { environment } from "../workbench/xlsx/environment";

const plan = {
  ...environment,
  name: "plan.xlsx",
  dateSystem: 1900 as const,
  sheets: [{ ...emptySheet("Plan"), values: [["Goal"]] }],
  definedNames: [],
};

const soon = () => new Promise((resolve) => setTimeout(resolve, 10));

function watched(apiVersion: ApiVersion = 15) {
  const rig = createExcelRig(plan, { apiVersion });
  const session: ExcelSession = {
    run: (options, batch) => rig.Excel.run(options, batch),
    isSetSupported: rig.isSetSupported,
    ...environment,
  };
  const clock = { time: 0 };
  const edits = createEdits(session, () => clock.time);
  return { rig, edits, clock };
}

const write = (rig: ExcelRig) =>
  rig.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("B1").values = [["ours"]];
    await context.sync();
  });

describe("hints of edits", () => {
  it("come when people type, to everybody who still listens", async () => {
    const { rig, edits } = watched();
    const heard: string[] = [];
    const stop = edits.onEdited(() => heard.push("first"));
    edits.onEdited(() => heard.push("second"));
    await soon();
    rig.type("Plan", "A2", "Safer streets");
    await soon();
    stop();
    rig.type("Plan", "A3", "Cleaner water");
    await soon();
    expect(heard).toEqual(["first", "second", "second"]);
  });

  it("are asked for once, and by nobody who does not listen", async () => {
    const { rig, edits } = watched();
    await soon();
    expect(rig.traffic).toEqual([]);
    edits.onEdited(() => undefined);
    edits.onEdited(() => undefined);
    await soon();
    expect(rig.traffic.length).toBe(1);
  });

  it("do not come of what the add-in writes", async () => {
    const { rig, edits } = watched();
    const heard: string[] = [];
    edits.onEdited(() => heard.push("edited"));
    await soon();
    await write(rig);
    await soon();
    expect(heard).toEqual([]);
  });

  it("do not come while we write and shortly after, for Excel may not say who it was", async () => {
    const { rig, edits, clock } = watched();
    const heard: number[] = [];
    edits.onEdited(() => heard.push(clock.time));
    await soon();
    const failing = edits.whileWriting(async () => {
      rig.type("Plan", "A2", "during");
      await soon();
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
    for (const time of [1000, 1999, 2000]) {
      clock.time = time;
      rig.type("Plan", "A2", `after ${time}`);
      await soon();
    }
    expect(heard).toEqual([2000]);
  });

  it("are asked for again by the next listener where Excel refused", async () => {
    const { rig, edits } = watched();
    const heard: string[] = [];
    rig.faults.throttledRequests = 1;
    edits.onEdited(() => heard.push("first"));
    await soon();
    edits.onEdited(() => heard.push("second"));
    await soon();
    rig.type("Plan", "A2", "Safer streets");
    await soon();
    expect(heard).toEqual(["first", "second"]);
  });

  it("never come before ExcelApi 1.9, and nothing is asked for", async () => {
    const { rig, edits } = watched(8);
    edits.onEdited(() => undefined);
    await soon();
    expect(rig.traffic).toEqual([]);
  });
});
