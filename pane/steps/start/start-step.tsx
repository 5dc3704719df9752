/** The step "Start". */
import { usePane } from "../../session/pane-session";

export function StartStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
