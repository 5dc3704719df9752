/** The add-in for one test. */
import { onTestFinished } from "vitest";
import type { OpenAddIn } from "./open-add-in";
import { openAddIn } from "./open-add-in";

/** As `openAddIn`, closed when the test is over. A test that fails shows what the pane showed. */
export async function openForTest(...given: Parameters<typeof openAddIn>): Promise<OpenAddIn> {
  const addIn = await openAddIn(...given);
  const { pane, complaints, refused, notModelled, close } = addIn;
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "fail")
      console.error({ shown: await pane.innerText("body"), complaints, refused, notModelled });
    await close();
  });
  return addIn;
}
