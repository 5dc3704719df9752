/** The Apps Script stand-in: what is written is as if typed, and what is read is what JavaScript has. */
import { describe, expect, it } from "vitest";
import { errorOf, resultOf, rigOf } from "./rig-of";

const written = (content: string, format = "") =>
  resultOf(
    `const cell = sheet.getRange("A1"); ${format && `cell.setNumberFormat("${format}");`} cell.setValues([[${content}]]); ` +
      `const [[value]] = cell.getValues(); return value instanceof Date ? "a date" : value;`,
  );

describe("setValues", () => {
  it.each([
    ['"007"', 7],
    ['"5%"', 0.05],
    ['"1,200"', 1200],
    ['"true"', true],
    ['"2026-03-04"', "a date"],
    ['"3-4"', "a date"],
    ['"May 2026"', "a date"],
    ['"\'007"', "007"],
    ['"On track"', "On track"],
    ['""', ""],
    ["null", ""],
    ["4.5", 4.5],
    ["false", false],
    ['"=1+2"', 3],
    ["new Date(2026, 2, 4)", "a date"],
  ])("takes %s as %s", (content, value) => {
    expect(written(content)).toBe(value);
  });

  it.each(["007", "5%", "2026-03-04", "=1+2", "TRUE", "'x"])(
    "leaves %s alone where the format is text",
    (text) => {
      expect(written(JSON.stringify(text), "@")).toBe(text);
    },
  );

  it.each([
    ["undefined", "not modelled: writing a value of type undefined"],
    ["NaN", "not modelled: writing NaN"],
    ['"x".repeat(50001)', "Your input contains more than the maximum of 50000 characters in a single cell."],
  ])("refuses %s", (content, message) => {
    expect(errorOf(`sheet.getRange("A1").setValues([[${content}]]);`)).toContain(message);
  });

  it.each([
    [
      "setValues([[1, 2]])",
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "setValues([[1, 2], [3]])",
      "Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "setValues([1, 2])",
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      "setNumberFormats([['@']])",
      "Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
  ])("a block of 2 × 2 refuses %s, and nothing is written", (call, message) => {
    const rig = rigOf(`sheet.getRange("A1:B2").${call};`);
    expect(() => rig.run("f")).toThrow(message.replace("Exception: ", ""));
    expect(rig.workbook.sheets[0]?.cells.size).toBe(0);
  });

  it("gives an automatic cell the format of what was typed, and no other", () => {
    expect(
      resultOf(`sheet.getRange("A1:A3").setValues([["2026-03-04"], ["5%"], ["x"]]);
        sheet.getRange("A4").setNumberFormat("0.00").setValue("5%");
        return sheet.getRange("A1:A4").getNumberFormats().map(([format]) => format);`),
    ).toEqual(["yyyy-mm-dd", "0%", "0.###############", "0.00"]);
  });
});

it("what someone types is there for the next run", () => {
  const rig = rigOf('return sheet.getRange("A1:A2").getValues().flat();');
  rig.type("Plan", "A1", "5%");
  rig.type("Plan", "A2", "=A1*2");
  expect(rig.run("f")).toEqual([0.05, 0.1]);
  expect(() => rig.type("Nowhere", "A1", "x")).toThrow("There is no cell Nowhere!A1.");
});

describe("dates", () => {
  const due = { values: [[46085]], numberFormats: [[0, 0, "yyyy-mm-dd"] as [number, number, string]] };
  // 46085 is 4 March 2026.
  it.each([
    ["America/Chicago", "America/Chicago", "2026-03-04"],
    ["Europe/Berlin", "Europe/Berlin", "2026-03-03"],
    ["Pacific/Auckland", "Pacific/Auckland", "2026-03-03"],
  ])("in %s, toISOString of a cell's day is the day in UTC", (timeZone, scriptZone, day) => {
    expect(
      resultOf('return sheet.getRange("A1").getValue().toISOString().slice(0, 10);', {
        ...{ timeZone, scriptZone, sheet: due },
      }),
    ).toBe(day);
  });

  it("are instants in the document's zone: a script in another one sees another hour", () => {
    const hours = 'const date = sheet.getRange("A1").getValue(); return [date.getDate(), date.getHours()];';
    const made = { timeZone: "America/New_York", sheet: due };
    expect(resultOf(hours, { ...made, scriptZone: "America/New_York" })).toEqual([4, 0]);
    expect(resultOf(hours, { ...made, scriptZone: "America/Los_Angeles" })).toEqual([3, 21]);
  });

  it("come back as the serial numbers that they were", () => {
    const rig = rigOf('sheet.getRange("B1").setValue(sheet.getRange("A1").getValue());', { sheet: due });
    rig.run("f");
    expect([...(rig.workbook.sheets[0]?.cells.values() ?? [])].map(({ value }) => value)).toEqual([
      46085, 46085,
    ]);
  });

  it("are what =TODAY() and =DATE() give, but not what is worked out from them", () => {
    expect(
      resultOf(`sheet.getRange("A1:A3").setFormulas([["=TODAY()"], ["=DATE(2026,3,4)"], ["=A2-1"]]);
        return sheet.getRange("A1:A3").getValues().map(([value]) => value instanceof Date);`),
    ).toEqual([true, true, false]);
  });

  it("of today are those of the rig's clock, in the document's zone", () => {
    const code =
      'return sheet.getRange("A1").setFormula("=TODAY()").setNumberFormat("yyyy-mm-dd").getDisplayValue();';
    const rig = rigOf(code, { now: "2026-03-01T05:30:00Z" });
    expect(rig.run("f")).toBe("2026-02-28");
    rig.now += 3_600_000;
    expect(rig.run("f")).toBe("2026-03-01");
  });

  it("are numbers where the format is one", () => {
    expect(resultOf('return sheet.getRange("A1").setNumberFormat("0").getValue();', { sheet: due })).toBe(
      46085,
    );
  });
});

describe("formulas", () => {
  it("move along over a block, and follow what changes", () => {
    expect(
      resultOf(`sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        const sums = sheet.getRange("B1:B3").setFormula("=A1*$A$3");
        const before = sums.getValues().flat();
        sheet.getRange("A3").setValue(10);
        return [before, sums.getValues().flat(), sums.getFormulas().flat()];`),
    ).toEqual([
      [3, 6, 9],
      [10, 20, 100],
      ["=A1*$A$3", "=A2*$A$3", "=A3*$A$3"],
    ]);
  });

  it("that came with the document keep their values", () => {
    const sheet = { values: [[1, 99]], formulas: [[0, 1, "=A1+1"] as [number, number, string]] };
    expect(
      resultOf('sheet.getRange("A1").setValue(5); return sheet.getRange("B1").getValue();', { sheet }),
    ).toBe(99);
  });
});
