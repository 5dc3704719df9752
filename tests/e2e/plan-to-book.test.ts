/** From a plan to its book through the pane's own buttons, in Excel on the web and on the desktop; the book is the one that a file gets. */
import { describe, expect, it } from "vitest";
import { convert } from "../../core/commands/convert";
import { compareBooks } from "../contract/compare-books";
import { openInRig } from "../contract/excel-host";
import { fileContractHost } from "../contract/file-host";
import { samples } from "../contract/samples";
import { clientOf } from "../rig/excel/excel-rig";
import { chromiumForTests } from "./chromium-for-tests";
import { buildBook, checkBook, cityPlan, PATIENCE, TODAY, trackBook } from "./open-add-in";
import type { OpenAddIn } from "./open-add-in";
import { openForTest } from "./open-for-test";

const browser = chromiumForTests();
/** Nothing but the add-in and Microsoft's client was loaded, nothing was answered that Excel would answer otherwise, nobody complained. */
function expectClean({ refused, notModelled, complaints }: OpenAddIn): void {
  expect({ refused, notModelled, complaints }).toEqual({ refused: [], notModelled: [], complaints: [] });
}

async function throughAllSteps(addIn: OpenAddIn): Promise<void> {
  await addIn.tab("review").click();
  await addIn.tab("start").click();
  await buildBook(addIn);
  await checkBook(addIn);
  await trackBook(addIn);
}

describe.each(["web", "desktop"] as const)("in Excel on the %s", (as) => {
  // The whole book is compared once a plan; that both kinds of Excel get the same is seen in their cells.
  it.each(as === "web" ? samples : samples.slice(0, 2))(
    "%s becomes the book that a file gets",
    async (_, bytes) => {
      const addIn = await openForTest(browser(), bytes, { as });
      await throughAllSteps(addIn);
      expectClean(addIn);
      const file = fileContractHost.open(bytes);
      const choices = { today: TODAY, fiscalYearStart: null, cycle: null, preset: null };
      const { patch, previousSheets } = convert(await file.capture(), choices);
      await file.apply(patch, previousSheets);
      const excel = openInRig(clientOf(addIn), addIn.workbook);
      expect(
        await compareBooks(patch, { host: "a file", workbook: file }, { host: "Excel", workbook: excel }),
      ).toEqual([]);
    },
    3 * PATIENCE,
  );
});

it.each([8, 12] as const)("everything works with ExcelApi 1.%d", async (apiVersion) => {
  const addIn = await openForTest(browser(), cityPlan, { as: "desktop", apiVersion });
  await throughAllSteps(addIn);
  expectClean(addIn);
  const [, ...sheets] = addIn.workbook.sheets;
  const filters = sheets.filter(({ filter }) => filter !== null).length;
  // Filter buttons need 1.9 (excel-addin/README.md); validations and conditional formats do not.
  expect(filters > 0).toBe(apiVersion > 8);
  expect(sheets.some(({ validations }) => validations.length > 0)).toBe(true);
  expect(sheets.some(({ conditionalFormats }) => conditionalFormats.length > 0)).toBe(true);
});
