/** The step "Check". */
import { usePane } from "../../session/pane-session";

export function CheckStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
