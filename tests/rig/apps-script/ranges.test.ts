/** The Apps Script stand-in: sheets have edges, names are taken, and deleted sheets stay deleted. */
import { describe, expect, it } from "vitest";
import { errorOf, resultOf, rigOf } from "./rig-of";

const outside = "Exception: The coordinates of the range are outside the dimensions of the sheet.";

describe("a sheet of 1000 × 26", () => {
  it.each([
    ["getRange(1000, 1, 2, 1)", outside],
    ["getRange(1, 26, 1, 2)", outside],
    ["getRange(0, 1)", "Exception: The starting row of the range is too small."],
    ["getRange(1, 0)", "Exception: The starting column of the range is too small."],
    ["getRange(1, 1, 0, 1)", "Exception: The number of rows in the range must be at least 1."],
    ["getRange(1, 1, 1, 0)", "Exception: The number of columns in the range must be at least 1."],
    ['getRange("A1001")', "Exception: Range not found"],
    ['getRange("nowhere at all")', "Exception: Range not found"],
    [
      'getRange("A", 1)',
      "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ["getRange(1, 1, NaN, 1)", "Exception: The parameters (number,number,number,number) don't match"],
  ])("refuses %s", (call, message) => {
    expect(errorOf(`sheet.${call};`)).toContain(message);
  });

  it.each([
    ["A:C", "A1:C1000"],
    ["B2:C", "B2:C1000"],
    ["$A$1:$B$2", "A1:B2"],
  ])("knows %s as %s", (address, area) => {
    expect(resultOf(`return sheet.getRange("${address}").getA1Notation();`)).toBe(area);
  });

  it("has room after rows and columns were inserted", () => {
    expect(
      resultOf(`sheet.insertRowsAfter(sheet.getMaxRows(), 500); sheet.insertColumnsAfter(26, 4);
        sheet.getRange(1500, 30).setValue("x"); return [sheet.getLastRow(), sheet.getLastColumn()];`),
    ).toEqual([1500, 30]);
  });

  it("grows under appendRow", () => {
    const code =
      'sheet.getRange("A1000").setValue("last"); sheet.appendRow(["more"]); return sheet.getMaxRows();';
    expect(resultOf(code)).toBe(1001);
  });
});

describe("sheets", () => {
  it.each([
    ['book.insertSheet("PLAN")', 'A sheet with the name "PLAN" already exists. Please enter another name.'],
    ["book.deleteSheet(sheet)", "You can't remove all the sheets in a document."],
    ["sheet.hideSheet()", "You can't remove all the visible sheets in a document."],
    ['book.insertSheet("A"); book.deleteSheet(sheet); sheet.getRange("A1")', "Sheet 0 not found"],
    [
      'book.insertSheet("A"); const cell = sheet.getRange("A1"); book.deleteSheet(sheet); cell.setValue(1)',
      "Sheet 0 not found",
    ],
    ["sheet.setValues([[1]])", "not modelled: Sheet.setValues()"],
    ["book.getSheetByName(1)", "The parameters (number) don't match the method signature"],
  ])("%s fails", (code, message) => {
    expect(errorOf(code)).toContain(message);
  });

  it("stand where they were put, and the new one is the active one", () => {
    expect(
      resultOf(`book.insertSheet("Z", 0); book.insertSheet("Y"); book.setActiveSheet(sheet); book.moveActiveSheet(1);
        return book.getSheets().map((one) => one.getName() + one.getIndex());`),
    ).toEqual(["Plan1", "Z2", "Y3"]);
  });

  it("take their formulas along when they are renamed", () => {
    expect(
      resultOf(`sheet.getRange("A1").setValue(7);
        const cell = book.insertSheet("Other").getRange("A1").setFormula('=Plan!A1&"Plan!"');
        sheet.setName("Town's plan");
        return [cell.getFormula(), cell.getValue()];`),
    ).toEqual(["='Town''s plan'!A1&\"Plan!\"", "7Plan!"]);
  });

  it("leave #REF! behind when they go", () => {
    expect(
      resultOf(`const cell = book.insertSheet("Other").getRange("A1").setFormula("=Plan!A1+1");
        book.deleteSheet(sheet); return cell.getValue();`),
    ).toBe("#REF!");
  });

  it("get an id that no other sheet had", () => {
    expect(
      resultOf(`const first = book.insertSheet("A"); const id = first.getSheetId(); book.deleteSheet(first);
        return book.insertSheet("A").getSheetId() === id;`),
    ).toBe(false);
  });

  it("outlive a run, while the script's variables do not", () => {
    const rig = rigOf(
      `var n = 0; function f() { n++; SpreadsheetApp.getActive().insertSheet("S" + Math.random()); return n; }`,
    );
    expect([rig.run("f"), rig.run("f")]).toEqual([1, 1]);
    expect(rig.workbook.sheets).toHaveLength(3);
  });
});

describe("protected cells", () => {
  const refusal = "You are trying to edit a protected cell or object.";

  it("refuse changes, but not reading", () => {
    const rig = rigOf('const cell = sheet.getRange("A1"); cell.getValues(); cell.setValue(1);');
    rig.faults.protectedSheets = ["Plan"];
    expect(() => rig.run("f")).toThrow(refusal);
  });

  it("refuse whoever is not an editor, and let pass where there is only a warning", () => {
    const rig = rigOf(`function f() {
        const sheet = SpreadsheetApp.getActive().getSheetByName("Plan");
        const [a, b] = ["A1", "B1"].map((cell) => sheet.getRange(cell).protect().setDescription(cell));
        b.setWarningOnly(true);
      }
      function remove() {
        const book = SpreadsheetApp.getActive();
        book.insertSheet("Other");
        book.deleteSheet(book.getSheetByName("Plan"));
      }
      function write(cell) { SpreadsheetApp.getActive().getSheetByName("Plan").getRange(cell).setValue(1); }`);
    rig.run("f");
    rig.workbook.owner = "manager@town.example";
    const own = rig.workbook.sheets[0]?.protections[0]?.editors;
    rig.run("write", "A1");
    own?.delete("clerk@town.example");
    expect(() => rig.run("write", "A1")).toThrow(refusal);
    rig.run("write", "B1");
    expect(() => rig.run("remove")).toThrow(refusal);
  });
});

describe("rules", () => {
  it("of a sheet are replaced all at once", () => {
    expect(
      resultOf(`const rule = (formula) => SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula)
          .setBackground("#FFC7CE").setRanges([sheet.getRange("A2:D9")]).build();
        sheet.setConditionalFormatRules([rule("=$A2=1"), rule("=$A2=2")]);
        sheet.setConditionalFormatRules([rule("=$A2=3")]);
        return sheet.getConditionalFormatRules().map((one) => [one.getRanges()[0].getA1Notation(),
          one.getBooleanCondition().getCriteriaValues()[0], one.getBooleanCondition().getBackground(),
          one.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA]);`),
    ).toEqual([["A2:D9", "=$A2=3", "#FFC7CE", true]]);
  });

  it.each([
    ["=$A2=People!$A$1", "Conditional format rule cannot reference a different sheet."],
    ['=$A2="Done!"', "no error"],
  ])("of looks stay on their sheet: %s", (formula, message) => {
    const code = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setRanges([sheet.getRange("A2")]).build();`;
    expect(errorOf(code)).toContain(message);
  });

  const list = `sheet.getRange("A1").setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(["On track", "At risk"]).setAllowInvalid(ALLOW).build());`;

  it.each([
    ["false", '"Lost"', "Exception: The data you entered in cell A1 violates the data validation rules"],
    ["false", '"At risk"', "no error"],
    ["true", '"Lost"', "no error"],
  ])("with setAllowInvalid(%s), %s gives %s", (allow, content, message) => {
    expect(errorOf(`${list.replace("ALLOW", allow)} sheet.getRange("A1").setValue(${content});`)).toContain(
      message,
    );
  });

  it("with dates come back as the same days", () => {
    expect(
      resultOf(`const days = [new Date(2026, 0, 1), new Date(2026, 11, 31)];
        sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireDateBetween(...days).build());
        const rule = sheet.getRange("A1").getDataValidation();
        return [String(rule.getCriteriaType()), rule.getCriteriaValues().every((day, i) => day.getTime() === days[i].getTime())];`),
    ).toEqual(["DATE_BETWEEN", true]);
  });

  it("list at most 500 values", () => {
    expect(
      errorOf(
        `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => "v" + i)).build();`,
      ),
    ).toContain("more items than the limit of 500");
  });
});
