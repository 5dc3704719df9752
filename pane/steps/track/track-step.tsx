/** The step "Track". */
import { usePane } from "../../session/pane-session";

export function TrackStep() {
  const { look } = usePane();
  return <p>{look ? look.items.length : null}</p>;
}
