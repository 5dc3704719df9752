/** Adds a sample plan to the workbook. */
import { Button } from "@fluentui/react-components";
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";
import { useSample } from "./use-sample";

export function SampleButton({ isPrimary = false }: { isPrimary?: boolean }) {
  const { task } = usePane();
  const add = useSample();
  return (
    <Button
      appearance={isPrimary ? "primary" : "secondary"}
      disabledFocusable={task !== null}
      onClick={() => void add()}
    >
      {paneStart.sample.add}
    </Button>
  );
}
