/** What may go wrong in Excel, seen from the pane: a sentence that says what to do, a way on, and nothing lost. */
import { describe, expect, it } from "vitest";
import { excelMessages } from "../../core/messages/en/excel";
import { paneBuild } from "../../core/messages/en/pane-build";
import { paneMessages } from "../../core/messages/en/pane";
import { chromiumForTests } from "./chromium-for-tests";
import { cityPlan, PATIENCE } from "./open-add-in";
import type { OpenAddIn } from "./open-add-in";
import { openForTest } from "./open-for-test";

const browser = chromiumForTests();

/** Ready to build. */
async function opened(): Promise<OpenAddIn> {
  const addIn = await openForTest(browser(), cityPlan);
  await addIn.tab("build").click();
  await addIn.button(paneBuild.button.build).waitFor();
  return addIn;
}

/** Each sets a fault and gives back how it ends. */
const faults: [name: string, sentence: string, set: (addIn: OpenAddIn) => () => void][] = [
  [
    "too many requests",
    excelMessages.tooBusy(),
    ({ faults: now }) => {
      now.throttledRequests = 1000;
      return () => (now.throttledRequests = 0);
    },
  ],
  [
    "an error in the middle of writing",
    "Excel refused a step (GeneralException",
    ({ faults: now }) => {
      // Only a request that writes is as long as that.
      now.beforeRequest = (request) => (now.failAt = { request, action: 500 });
      return () => (now.beforeRequest = () => (now.failAt = null));
    },
  ],
  [
    "a protected workbook",
    excelMessages.workbookProtected(),
    ({ workbook }) => {
      workbook.isProtected = true;
      return () => (workbook.isProtected = false);
    },
  ],
];

describe("building while Excel refuses", () => {
  it.each(faults)(
    "because of %s says so, and trying again builds the book",
    async (_, sentence, set) => {
      const addIn = await opened();
      const plan = addIn.workbook.sheets[0];
      const before = structuredClone(plan?.cells);
      const end = set(addIn);
      await addIn.button(paneBuild.button.build).click();
      await addIn.text(sentence).waitFor();
      end();
      expect(addIn.workbook.sheets[0]?.cells).toEqual(before);
      await addIn.button(paneMessages.tryAgain).click();
      await addIn.text(paneBuild.result.title.build).waitFor();
      expect(addIn.workbook.sheets[0]?.cells).toEqual(before);
    },
    2 * PATIENCE,
  );

  it(
    "because someone types in a cell waits, and goes on when that is done",
    async () => {
      const addIn = await opened();
      addIn.faults.isEditingCell = true;
      await addIn.button(paneBuild.button.build).click();
      await addIn.pane.getByRole("progressbar").waitFor();
      addIn.faults.isEditingCell = false;
      await addIn.text(paneBuild.result.title.build).waitFor();
    },
    2 * PATIENCE,
  );
});

describe("the ribbon", () => {
  it.each(["build", "validate", "checkIn", "remind", "publish"] as const)(
    "is free again after %s, whatever Excel refuses",
    async (command) => {
      const addIn = await openForTest(browser(), cityPlan);
      await addIn.invokeCommand(command);
      addIn.faults.throttledRequests = 1000;
      await addIn.invokeCommand(command);
    },
    PATIENCE,
  );
});
