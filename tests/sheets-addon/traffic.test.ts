/** What a whole conversion asks of Google Sheets: a number of calls that does not grow with the plan's rows. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { bigPlan } from "../../workbench/bench/big-plan";
import { captureWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";
import { openHostRig } from "./host-rig";

const MINUTES = 5 * 60_000;
/** Google ends a run after six minutes; half of it leaves room for what stands around. */
const HALF_THE_TIME = 3 * 60_000;

/** A sheet that needs more rows than new ones have gets them in one call; building a link's text is no call to the document. */
const besideRows = Object.fromEntries(
  [
    "Sheet.insertRowsAfter",
    "RichTextValue.copy",
    ...["setText", "setLinkUrl", "build"].map((method) => `RichTextValueBuilder.${method}`),
  ].map((name) => [name, null]),
);

/** A plan and eleven sheets beside it, as city workbooks have them. */
function conversionOf(rows: number) {
  const plan = captureWorkbook(bigPlan(rows), "plan.xlsx", environment);
  const beside = Array.from({ length: 11 }, (_, i): SheetSnapshot => {
    const values = Array.from({ length: 50 }, (_, row) => [`Unit ${row}`, row]);
    return { ...emptySheet(`Budget ${i + 1}`), values };
  });
  const host = openHostRig({ ...plan, sheets: [...plan.sheets, ...beside] });
  const snapshot = host.capture();
  const reading = host.rig.counters;
  const { patch, previousSheets } = convert(snapshot, {
    today: "2026-02-16",
    ...{ fiscalYearStart: null, cycle: null, preset: null },
  });
  host.apply(patch, previousSheets);
  return { reading, writing: host.rig.counters, sheets: patch.sheets.length };
}

describe("a conversion of a workbook with twelve sheets", () => {
  it(
    "takes as many calls for 1,500 rows as for 150, and ends well before Google ends it",
    () => {
      const [few, many] = [conversionOf(150), conversionOf(1_500)];
      expect(many.reading.calls).toBe(few.reading.calls);
      expect({ ...many.writing.byName, ...besideRows }).toEqual({ ...few.writing.byName, ...besideRows });
      expect(many.writing.byName["Sheet.insertRowsAfter"]).toBeLessThanOrEqual(many.sheets);
      expect(many.reading.simulatedMs + many.writing.simulatedMs).toBeLessThan(HALF_THE_TIME);
    },
    MINUTES,
  );
});
