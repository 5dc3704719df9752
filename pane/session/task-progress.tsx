/** What goes on right now, as a bar and in words. */
import { Field, ProgressBar } from "@fluentui/react-components";
import { paneMessages as say } from "../../core/messages/en/pane";
import { usePane } from "./pane-session";

export function TaskProgress() {
  const { task } = usePane();
  if (!task) return null;
  const { phase, share } = task.progress;
  const words = share === null ? say.phases[phase] : `${say.phases[phase]}, ${say.percent(share)}`;
  return (
    <Field validationMessage={`${task.label}: ${words}`} validationState="none">
      <ProgressBar {...(share === null ? {} : { value: share })} />
    </Field>
  );
}
