/** Every rule is met: what next. */
import { Button } from "@fluentui/react-components";
import { CheckmarkCircle24Regular } from "@fluentui/react-icons";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";

/** `waived`: how many findings people decided to live with. */
export function NothingFound({ waived }: { waived: number }) {
  const { goTo } = usePane();
  const say = paneCheck.none;
  return (
    <EmptyState
      icon={<CheckmarkCircle24Regular />}
      title={say.title}
      text={waived > 0 ? say.onlyWaived(waived) : say.text}
    >
      <Button appearance="primary" onClick={() => goTo("track")}>
        {say.track}
      </Button>
    </EmptyState>
  );
}
