/** The rig answers Microsoft's client as Excel does, and nothing that it does not know. */
import { describe, expect, it } from "vitest";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { createExcelRig } from "./excel-rig";

function workbookOf(...sheets: (Partial<SheetSnapshot> & { name: string })[]): WorkbookSnapshot {
  const environment = { name: "Plan.xlsx", locale: "en-US", timeZone: "America/Chicago" };
  return {
    ...environment,
    dateSystem: 1900,
    sheets: sheets.map((sheet) => ({ ...emptySheet(sheet.name), ...sheet })),
    definedNames: [],
  };
}

const plan = workbookOf({
  name: "Plan",
  values: [
    ["Goal", "Target"],
    ["Safer streets", 12],
  ],
});

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("reading", () => {
  it("answers what was loaded, through collections and missing objects", async () => {
    const { Excel } = createExcelRig(plan);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      const missing = worksheets.getItemOrNullObject("Nope");
      const used = worksheets.getItem("plan").getUsedRangeOrNullObject(true);
      used.load("address,values,formulas,numberFormat");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Plan", "Visible"],
      ]);
      expect(missing.isNullObject).toBe(true);
      expect(used.address).toBe("'Plan'!A1:B2");
      expect(used.values).toEqual([
        ["Goal", "Target"],
        ["Safer streets", 12],
      ]);
    });
  });

  it("keeps Microsoft's rule that nothing is read before it was loaded", async () => {
    const { Excel } = createExcelRig(plan);
    const reading = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("lets go of every object when a run is over", async () => {
    const rig = createExcelRig(plan);
    await rig.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:B2");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(rig.keptReferences()).toBe(0);
  });
});

describe("writing", () => {
  const write = async (...contents: (string | number | boolean)[]) => {
    const { Excel } = createExcelRig(plan);
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(`D1:D${contents.length}`);
      range.values = contents.map((content) => [content]);
      range.load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
  };

  it.each([
    ["a number that was a text", "007", 7],
    ["a percentage", "5%", 0.05],
    ["a day", "2026-03-04", 46085],
    ["a day in words", "4-Mar-2026", 46085],
    ["a fraction that is a day", "1/2", 46024],
    ["a logical value", "true", true],
    ["a text behind an apostrophe", "'007", "007"],
    ["an ordinary text", "Mayor's 5 goals", "Mayor's 5 goals"],
    ["a formula's value", "=B2*2", 24],
  ])("takes %s as if it were typed", async (_, content, value) => {
    expect(await write(content)).toEqual([value]);
  });

  it("takes large arrays, which the client sends in pieces", async () => {
    const contents = Array.from({ length: 4000 }, (_, i) => i);
    expect(await write(...contents)).toEqual(contents);
  });

  it("refuses arrays of another shape", async () => {
    const { Excel } = createExcelRig(plan);
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("events", () => {
  it.each([
    ["a sheet", (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Plan").onChanged],
    ["the workbook", (context: Excel.RequestContext) => context.workbook.worksheets.onChanged],
  ])("of %s tell what people type and what the add-in writes, until nobody listens", async (_, eventsOf) => {
    const { Excel, type } = createExcelRig(plan);
    const heard: string[] = [];
    const registered = await Excel.run(async (context) => {
      const listening = eventsOf(context).add(
        ({ address, triggerSource }: Excel.WorksheetChangedEventArgs) => {
          heard.push(`${address} ${triggerSource}`);
          return Promise.resolve();
        },
      );
      await context.sync();
      return listening;
    });
    type("Plan", "B2", 13);
    await soon();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("C1:C2").values = [[1], [2]];
      await context.sync();
    });
    await soon();
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    type("Plan", "B2", 14);
    await soon();
    expect(heard).toEqual(["B2 Unknown", "C1:C2 ThisLocalAddin"]);
  });
});

describe("what the rig does not have", () => {
  it.each([
    ["a method", (sheet: Excel.Worksheet) => sheet.getRange("A1").insert("Down"), "Range.insert()"],
    ["a property", (sheet: Excel.Worksheet) => sheet.load("standardWidth"), "Worksheet.standardWidth"],
  ])("is never answered: %s", async (_, use, name) => {
    const { Excel, notModelled } = createExcelRig(plan);
    const using = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem("Plan"));
      await context.sync();
    });
    await expect(using).rejects.toThrow(`not modelled: ${name}`);
    expect(notModelled).toEqual([`not modelled: ${name}`]);
  });

  it("is refused by the client itself above the advertised requirement set", async () => {
    const { Excel } = createExcelRig(plan, { apiVersion: 8 });
    const using = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRanges("A1,B2");
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("faults", () => {
  const touch = (rig: ReturnType<typeof createExcelRig>, options: object = {}) =>
    rig.Excel.run(options as Excel.RunOptions, async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A2");
      range.getCell(0, 0).values = [["first"]];
      range.getCell(1, 0).values = [["second"]];
      await context.sync();
    });

  it("refuse requests while someone types in a cell", async () => {
    const rig = createExcelRig(plan);
    rig.faults.isEditingCell = true;
    await expect(touch(rig)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  it("let requests wait for the end of typing where the code asked for that", async () => {
    const rig = createExcelRig(plan);
    rig.faults.isEditingCell = true;
    const touching = touch(rig, { delayForCellEdit: true });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(rig.traffic).toEqual([]);
    rig.faults.isEditingCell = false;
    await touching;
    expect(rig.workbook.sheets[0]?.cells.get(0)?.value).toBe("first");
  });

  it("leave what came before an error in the middle of a batch", async () => {
    const whole = createExcelRig(plan);
    await touch(whole);
    const rig = createExcelRig(plan);
    rig.faults.failAt = { request: 0, action: (whole.traffic[0]?.actions ?? 0) - 1 };
    await expect(touch(rig)).rejects.toMatchObject({ code: "GeneralException" });
    expect(rig.workbook.sheets[0]?.cells.get(0)?.value).toBe("first");
    expect(rig.workbook.sheets[0]?.cells.get(16_384)?.value).toBe("Safer streets");
  });

  it("refuse changes of a protected sheet, requests that are too large, and too many of them", async () => {
    const rig = createExcelRig(plan);
    rig.faults.throttledRequests = 1;
    await expect(touch(rig)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    for (const sheet of rig.workbook.sheets) sheet.isProtected = true;
    await expect(touch(rig)).rejects.toMatchObject({ code: "AccessDenied" });
    const huge = rig.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A1:A400");
      range.values = Array.from({ length: 400 }, () => ["x".repeat(30_000)]);
      await context.sync();
    });
    await expect(huge).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});
