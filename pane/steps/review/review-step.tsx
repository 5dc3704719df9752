/** The step "Review". */
import { usePane } from "../../session/pane-session";

export function ReviewStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
