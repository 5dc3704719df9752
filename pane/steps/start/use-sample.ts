/** Adds a sample plan to the workbook. */
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { startMemory } from "./start-memory";

export function useSample(): () => Promise<void> {
  const { run, announce } = usePane();
  const [, change] = useKeptState(startMemory);
  const add = async (): Promise<void> => {
    announce(null);
    const report = await run(paneStart.sample.adding, "addSample", null, () => void add());
    if (report) change({ sample: report.sheet, isSampleNew: true });
  };
  return add;
}
