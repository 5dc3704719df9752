/** What a whole conversion asks of Excel: a few requests, and more only as the contents need. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { emptySheet } from "../../core/workbook/snapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { captureWorkbook } from "../../workbench/xlsx";
import { bigPlan } from "../../workbench/bench/big-plan";
import { createExcelRig } from "../rig/excel/excel-rig";
import type { Exchange } from "../rig/excel/excel-program";
import { MAX_PAYLOAD } from "../rig/excel/faults";
import { environment } from "../workbench/xlsx/environment";
import { hostOf } from "./excel-host";

const MINUTES = 5 * 60_000;
/** Bytes of a piece: pieces are made well below the limit of 5 MB, as sizes are only guessed before. */
const WORTH_A_REQUEST = 1_250_000;

interface Conversation {
  reading: Exchange[];
  writing: Exchange[];
}

/** A plan and eleven sheets beside it, as city workbooks have them. */
function workbookOf(rows: number): WorkbookSnapshot {
  const plan = captureWorkbook(bigPlan(rows), "plan.xlsx", environment);
  const beside = Array.from({ length: 11 }, (_, i): SheetSnapshot => {
    const values = [
      ["Department", "Budget"],
      ...Array.from({ length: 50 }, (_, row) => [`Unit ${row}`, row]),
    ];
    return { ...emptySheet(`Budget ${i + 1}`), values };
  });
  return { ...plan, sheets: [...plan.sheets, ...beside] };
}

async function conversionOf(rows: number): Promise<Conversation> {
  const rig = createExcelRig(workbookOf(rows));
  const host = hostOf(rig);
  const conversion = convert(await host.capture(), {
    today: "2026-02-16",
    fiscalYearStart: null,
    cycle: null,
    preset: null,
  });
  const read = rig.traffic.length;
  await host.apply(conversion.patch, conversion.previousSheets);
  // The client lets go of what it kept a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { reading: rig.traffic.slice(0, read), writing: rig.traffic.slice(read) };
}

/** Reading: lists and places, then the contents. Writing: a look at what is there, then the sheets. */
const [READING, WRITING] = [2, 1];

describe("converting a workbook of 12 sheets", () => {
  it(
    "takes 3 requests and the pieces of what is read and written, for 200 rows and for 2,000",
    async () => {
      const few = await conversionOf(200);
      const many = await conversionOf(2_000);
      for (const { reading, writing } of [few, many]) {
        const sizes = [...reading, ...writing].flatMap(({ requestBytes, responseBytes }) => [
          requestBytes,
          responseBytes,
        ]);
        expect(Math.max(...sizes)).toBeLessThan(MAX_PAYLOAD);
        // No piece but the last one goes half empty.
        for (const { responseBytes } of reading.slice(READING, -1))
          expect(responseBytes).toBeGreaterThan(WORTH_A_REQUEST);
        for (const { requestBytes } of writing.slice(WRITING, -1))
          expect(requestBytes).toBeGreaterThan(WORTH_A_REQUEST);
      }
      expect(many.writing.length).toBeGreaterThan(few.writing.length + 1);
      expect(many.reading.length).toBeGreaterThan(few.reading.length);
      const fixed = ({ reading, writing }: Conversation) =>
        [...reading.slice(0, READING), ...writing.slice(0, WRITING)].map(({ actions }) => actions);
      expect(fixed(many)).toEqual(fixed(few));
    },
    MINUTES,
  );
});
