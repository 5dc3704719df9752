/** The step "Start". (Being written by another engineer since 15:12.) */
import { usePane } from "../../session/pane-session";

export function StartStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
