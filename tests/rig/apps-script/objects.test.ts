/** The Apps Script stand-in: looks, links, notes, merges, names, filters and charts. */
import { describe, expect, it } from "vitest";
import { errorOf, resultOf } from "./rig-of";

describe("looks", () => {
  it("are read as they were written, in Google's words", () => {
    expect(
      resultOf(`const range = sheet.getRange("A1:B2");
        range.setBackground("#DDEBF7").setFontWeight("bold").setFontStyle("italic").setFontLine("underline").setFontSize(12)
          .setFontColor("#9C0006").setHorizontalAlignment("center").setVerticalAlignment("middle").setWrap(true)
          .setNumberFormat("0%").setBorder(true, true, true, true, true, true, "#BFBFBF", SpreadsheetApp.BorderStyle.SOLID);
        return [range.getBackgrounds()[1][1], range.getFontWeight(), range.getFontStyle(), range.getFontLine(), range.getFontSize(),
          range.getFontColorObject().asRgbColor().asHexString(), range.getHorizontalAlignment(), range.getVerticalAlignment(),
          range.getWrapStrategy() === SpreadsheetApp.WrapStrategy.WRAP, range.getNumberFormat()];`),
    ).toEqual(["#ddebf7", "bold", "italic", "underline", 12, "#9c0006", "center", "middle", true, "0%"]);
  });

  it("of a list of ranges change in one call", () => {
    expect(
      resultOf(`sheet.getRangeList(["A1", "C3:D4"]).setBackground("#FFC7CE").setFontWeight("bold");
        return sheet.getRange("A1:D4").getBackgrounds().map((row) => row.map((color) => color !== "#ffffff"));`),
    ).toEqual([
      [true, false, false, false],
      [false, false, false, false],
      [false, false, true, true],
      [false, false, true, true],
    ]);
  });

  it.each([
    ['setFontWeight("fat")', "don't match the method signature for SpreadsheetApp.Range.setFontWeight."],
    ['setBackground("blueish")', "not modelled: the colour blueish"],
  ])("%s fails", (call, message) => {
    expect(errorOf(`sheet.getRange("A1").${call};`)).toContain(message);
  });
});

describe("links", () => {
  it("stand on texts, and go with what is typed over them", () => {
    expect(
      resultOf(`const cell = sheet.getRange("A1");
        cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText("Plan").setLinkUrl("#gid=0&range=C3").build());
        const link = cell.getRichTextValue().getLinkUrl();
        return [link, cell.getValue(), cell.setValue("Other").getRichTextValue().getLinkUrl(), cell.setValue(7).getRichTextValue()];`),
    ).toEqual(["#gid=0&range=C3", "Plan", null, null]);
  });

  it("have the text's look where it says one, and the cell's otherwise", () => {
    expect(
      resultOf(`const cell = sheet.getRange("A1").setFontSize(14);
        const look = SpreadsheetApp.newTextStyle().setForegroundColor("#0563C1").setUnderline(true).build();
        cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText("Plan").setTextStyle(look).setLinkUrl("#gid=0").build());
        const style = cell.getTextStyle();
        return [style.getForegroundColor(), style.isUnderline(), style.isBold(), style.getFontSize(), cell.getFontLine()];`),
    ).toEqual(["#0563c1", true, false, 14, "underline"]);
  });

  it("keep a text a text", () => {
    expect(
      resultOf(`sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("007").build());
        return sheet.getRange("A1").getValue();`),
    ).toBe("007");
  });
});

describe("merges", () => {
  it("keep the first cell's content only", () => {
    expect(
      resultOf(`sheet.getRange("A1:B1").setValues([[1, 2]]).merge();
        return [sheet.getRange("A1:B1").getValues(), sheet.getRange("A1").getMergedRanges()[0].getA1Notation()];`),
    ).toEqual([[[1, ""]], "A1:B1"]);
  });

  it.each([
    [
      'sheet.getRange("A1:B1").merge(); sheet.setFrozenColumns(1);',
      "You can't freeze columns which contain only part",
    ],
    [
      'sheet.setFrozenRows(1); sheet.getRange("A1:A2").merge();',
      "You can't merge frozen and non-frozen rows.",
    ],
  ])("do not cross the line behind what is frozen: %s", (code, message) => {
    expect(errorOf(code)).toContain(message);
  });

  it("are not cut", () => {
    expect(errorOf('sheet.getRange("A1:B2").merge(); sheet.getRange("B2:C3").merge();')).toContain(
      "You must select all cells in a merged range to merge or unmerge them.",
    );
  });
});

describe("names, notes, filters and sizes", () => {
  it("names stand for blocks", () => {
    expect(
      resultOf(`book.setNamedRange("Owners", sheet.getRange("B2:B9"));
        const [name] = book.getNamedRanges();
        return [name.getName(), name.getRange().getA1Notation(), book.getRangeByName("owners").getA1Notation(),
          book.getRangeByName("nobody")];`),
    ).toEqual(["Owners", "B2:B9", "B2:B9", null]);
    expect(errorOf('book.setNamedRange("A1", sheet.getRange("B2"));')).toContain(
      "The name of the range is invalid.",
    );
  });

  it("notes are texts", () => {
    expect(
      resultOf('sheet.getRange("A1").setNote("May"); return sheet.getRange("A1:B1").getNotes();'),
    ).toEqual([["May", ""]]);
  });

  it("there is one filter a sheet", () => {
    expect(
      resultOf(
        'sheet.getRange("A1:B9").createFilter(); return sheet.getFilter().getRange().getA1Notation();',
      ),
    ).toBe("A1:B9");
    expect(
      errorOf('sheet.getRange("A1:B9").createFilter(); sheet.getRange("A1:B9").createFilter();'),
    ).toContain("You can't create a filter in a sheet that already has a filter.");
  });

  it("sizes are in pixels", () => {
    expect(
      resultOf(
        "sheet.setColumnWidths(2, 3, 210); return [1, 2, 4].map((column) => sheet.getColumnWidth(column));",
      ),
    ).toEqual([100, 210, 210]);
  });

  it("not everything can stay in view", () => {
    expect(errorOf("sheet.setFrozenRows(1000);")).toContain(
      "You can't freeze all visible rows on the sheet.",
    );
  });
});

describe("charts", () => {
  it("stand on the sheet with their ranges and options until they are removed", () => {
    expect(
      resultOf(`const chart = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange("A1:B5"))
          .setPosition(8, 1, 0, 0).setOption("title", "Scores").setOption("isStacked", true).setNumHeaders(1).build();
        sheet.insertChart(chart);
        const [there] = sheet.getCharts();
        const seen = [chart.getChartId(), there.getChartId(), there.getRanges()[0].getA1Notation(),
          there.getOptions().get("title"), there.getContainerInfo().getAnchorRow()];
        sheet.removeChart(there);
        return [...seen, sheet.getCharts().length];`),
    ).toEqual([null, 1, "A1:B5", "Scores", 8, 0]);
  });
});
