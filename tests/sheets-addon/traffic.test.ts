/** What a whole conversion asks of Google Sheets: a number of calls that does not grow with the plan's rows. `npm run bench:sheets` counts 5,000. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import type { Counters } from "../rig/apps-script/execution/meter";
import { choices, openTwelveSheets } from "./twelve-sheets";

const MINUTES = 5 * 60_000;
/** Google ends a run after six minutes; a fifth of it leaves room for what stands around. */
const FIFTH_OF_THE_TIME = (6 * 60_000) / 5;

/** A sheet that needs more rows than new ones have gets them in one call. */
const MORE_ROWS = "Sheet.insertRowsAfter";
/** Linked texts are built one by one, but only up to 1,000 on a sheet. */
const LINKED_TEXT = /RichTextValue/;
const MOST_LINKED_TEXTS = 1_000;

const besideLinks = ({ byName }: Counters) =>
  Object.fromEntries(
    Object.entries(byName).filter(([name]) => name !== MORE_ROWS && !LINKED_TEXT.test(name)),
  );

function conversionOf(rows: number) {
  const host = openTwelveSheets(rows);
  const snapshot = host.capture();
  const reading = host.rig.counters;
  const { patch, previousSheets } = convert(snapshot, choices);
  host.apply(patch, previousSheets);
  return { reading, writing: host.rig.counters, sheets: patch.sheets.length };
}

describe("a conversion of a workbook with twelve sheets", () => {
  it(
    "takes as many calls for 1,200 rows as for 100, and ends well before Google ends it",
    () => {
      const [few, many] = [conversionOf(100), conversionOf(1_200)];
      expect(many.reading.byName).toEqual(few.reading.byName);
      expect(besideLinks(many.writing)).toEqual(besideLinks(few.writing));
      expect(many.writing.byName[MORE_ROWS]).toBeLessThanOrEqual(many.sheets);
      expect(many.writing.byName["RichTextValueBuilder.setText"] ?? 0).toBeLessThanOrEqual(
        MOST_LINKED_TEXTS * many.sheets,
      );
      expect(many.reading.simulatedMs + many.writing.simulatedMs).toBeLessThan(FIFTH_OF_THE_TIME);
    },
    MINUTES,
  );
});
