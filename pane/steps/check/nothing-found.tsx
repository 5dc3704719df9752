/** Every rule is met: what next. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";

const useStyles = makeStyles({ sign: { color: tokens.colorStatusSuccessForeground1 } });

/** `waived`: how many findings people decided to live with. */
export function NothingFound({ waived }: { waived: number }) {
  const { goTo } = usePane();
  const say = paneCheck.none;
  return (
    <EmptyState
      icon={<CheckmarkCircleFilled className={useStyles().sign} />}
      title={say.title}
      text={waived > 0 ? say.onlyWaived(waived) : say.text}
    >
      <Button appearance="primary" onClick={() => goTo("track")}>
        {say.track}
      </Button>
    </EmptyState>
  );
}
