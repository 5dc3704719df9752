/** The step "Build". */
import { usePane } from "../../session/pane-session";

export function BuildStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
