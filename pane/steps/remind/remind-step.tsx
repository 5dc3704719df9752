/** The step "Remind". */
import { usePane } from "../../session/pane-session";

export function RemindStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
