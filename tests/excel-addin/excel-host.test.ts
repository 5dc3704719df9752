/** The Excel host when Excel refuses, and how much it asks of Excel. */
import { describe, expect, it } from "vitest";
import type { SheetSpec } from "../../core/workbook/patch";
import { applyPatch, captureWorkbook, newWorkbook } from "../../workbench/xlsx";
import { hostOf } from "../contract/excel-host";
import { createExcelRig } from "../rig/excel/excel-rig";
import { MAX_PAYLOAD } from "../rig/excel/faults";
import { environment } from "../workbench/xlsx/environment";
import { fullPatch, madePatch, madeSheet, namesOf } from "../workbench/xlsx/made-patch";

const plan = captureWorkbook(
  applyPatch(newWorkbook(), madePatch({ sheets: [madeSheet("Plan", { rows: [[{ value: "Goal" }]] })] }), []),
  "plan.xlsx",
  environment,
);

/** More cells than one response holds. */
const longPlan = {
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, values: Array.from({ length: 15_000 }, (_, i) => [i]) })),
};

function opened(workbook = plan) {
  const rig = createExcelRig(workbook);
  return { rig, host: hostOf(rig) };
}

describe("what Excel refuses", () => {
  it("waits while someone types in a cell", async () => {
    const { rig, host } = opened();
    rig.faults.isEditingCell = true;
    const applying = host.apply(fullPatch, []);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rig.traffic).toEqual([]);
    rig.faults.isEditingCell = false;
    await applying;
    expect(rig.workbook.sheets.map(({ name }) => name)).toEqual(["Plan", ...namesOf(fullPatch)]);
  });

  it("says to press Enter where Excel cannot wait", async () => {
    const { rig } = opened();
    const host = hostOf({
      ...rig,
      Excel: {
        ...rig.Excel,
        run: ((_: unknown, batch: never) => rig.Excel.run(batch)) as typeof rig.Excel.run,
      },
    });
    rig.faults.isEditingCell = true;
    await expect(host.capture()).rejects.toMatchObject({ code: "cell-edit-mode" });
  });

  it("names the protected sheet and changes nothing", async () => {
    const { rig, host } = opened();
    await host.apply(fullPatch, []);
    const before = await host.capture();
    for (const sheet of rig.workbook.sheets) sheet.isProtected = sheet.name === "Results";
    await expect(host.apply(fullPatch, namesOf(fullPatch))).rejects.toMatchObject({
      code: "sheet-protected",
      message: expect.stringContaining('"Results"') as string,
    });
    expect(await host.capture()).toEqual(before);
  });

  it("says so where the workbook's structure is protected", async () => {
    const { rig, host } = opened();
    rig.workbook.isProtected = true;
    await expect(host.apply(fullPatch, [])).rejects.toMatchObject({ code: "workbook-protected" });
  });

  it("asks to try again where Excel is busy", async () => {
    const { rig, host } = opened();
    rig.faults.throttledRequests = 1;
    await expect(host.apply(fullPatch, [])).rejects.toMatchObject({ code: "too-busy" });
    await host.apply(fullPatch, []);
  });

  it("says so where a sheet disappears while it is written", async () => {
    const { rig, host } = opened();
    await host.apply(fullPatch, []);
    const first = rig.traffic.length;
    rig.faults.beforeRequest = (request) => {
      if (request !== first + 1) return;
      rig.workbook.sheets = rig.workbook.sheets.filter(({ name }) => name !== "Results");
    };
    await expect(host.apply(fullPatch, namesOf(fullPatch))).rejects.toMatchObject({ code: "sheet-gone" });
  });

  it("is put right by writing again after an error in the middle", async () => {
    const whole = opened();
    await whole.host.apply(fullPatch, []);
    const actions = whole.rig.traffic[1]?.actions ?? 0;
    for (const part of [0.2, 0.5, 0.9]) {
      const { rig, host } = opened();
      rig.faults.failAt = { request: 1, action: Math.floor(actions * part) };
      await expect(host.apply(fullPatch, [])).rejects.toMatchObject({ code: "refused" });
      // Half a book would stand in the way: its sheets are gone again.
      expect(rig.workbook.sheets.map(({ name }) => name)).toEqual(["Plan"]);
      await host.apply(fullPatch, []);
      expect(await host.capture()).toEqual(await whole.host.capture());
    }
  });

  it("finds texts that are too long for one response by asking for less at once", async () => {
    const long = "x".repeat(30_000);
    const values = Array.from({ length: 300 }, () => [long]);
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, values }));
    const rig = createExcelRig({ ...plan, sheets });
    expect((await hostOf(rig).capture()).sheets[0]?.values).toEqual(values);
  });
});

describe("a cell that is shown", () => {
  it("is selected on its sheet", async () => {
    const { rig, host } = opened();
    await host.apply(fullPatch, []);
    await host.reveal({ sheet: "Results", cell: "C3" });
    expect(rig.workbook.active?.name).toBe("Results");
    expect(rig.workbook.selection).toBe("'Results'!C3");
  });

  it.each([
    ["Nowhere", "unknown-sheet"],
    ["_ledger", "sheet-hidden"],
  ])("has a sheet that can be seen: %s", async (sheet, code) => {
    const { host } = opened();
    await host.apply(fullPatch, []);
    await expect(host.reveal({ sheet, cell: "A1" })).rejects.toMatchObject({ code });
  });
});

describe("what it asks of Excel", () => {
  /** Ten columns of text and numbers, two of formulas. */
  const bookOf = (rows: number): SheetSpec =>
    madeSheet("Results", {
      columns: Array.from({ length: 12 }, () => ({ width: 12, style: "percent" })),
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 10 }, (_, column) => ({
          value: column % 2 ? row : `Key result ${row} of ${column}`,
        })),
      ),
      formulaFills: [{ range: { row: 0, column: 10, rows, columns: 2 }, formula: "=B1*2" }],
      validations: [
        {
          range: { row: 0, column: 0, rows, columns: 1 },
          rule: { type: "decimal", min: 0, max: 1 },
          onError: "warning",
          message: "A share.",
        },
      ],
    });

  const counted = async (rows: number) => {
    const { rig, host } = opened();
    const patch = { ...fullPatch, sheets: [bookOf(rows)], definedNames: [] };
    await host.apply(patch, []);
    const { length } = rig.traffic;
    const actions = rig.traffic.reduce((sum, exchange) => sum + exchange.actions, 0);
    return {
      requests: length,
      actions,
      largest: Math.max(...rig.traffic.map(({ requestBytes }) => requestBytes)),
    };
  };

  it("is a look, what fits into a request, and letting go", async () => {
    expect((await counted(50)).requests).toBeLessThanOrEqual(3);
  });

  it("says how far it has come, in the end that all is done", async () => {
    const { host } = opened();
    const written: [number, number][] = [];
    const patch = { ...fullPatch, sheets: [bookOf(20_000)], definedNames: [] };
    await host.apply(patch, [], (done, all) => void written.push([done, all]));
    const read: [number, number][] = [];
    await opened(longPlan).host.capture((done, all) => void read.push([done, all]));
    for (const list of [written, read]) {
      expect(list.length).toBeGreaterThan(1);
      expect(list.every(([done, all], i) => done <= all && done > (list[i - 1]?.[0] ?? 0))).toBe(true);
      expect(list.pop()).toSatisfy(([done, all]: [number, number]) => done === all);
    }
  });

  it("grows with the bytes of the contents only, and no request passes 5 MB", async () => {
    const { requests, largest } = await counted(20_000);
    expect(largest).toBeLessThan(MAX_PAYLOAD);
    expect(requests).toBeLessThanOrEqual(8);
  });
});
