/** A step that shows the plan, before the workbook has been read, or where reading it has failed. */
import { Button } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { paneMessages } from "../../core/messages/en/pane";
import { paneBuild } from "../../core/messages/en/pane-build";
import { usePane } from "../session/pane-session";
import { EmptyState } from "./empty-state";

export function NotLooked() {
  const { task, lookAgain } = usePane();
  const say = paneBuild.notLooked;
  return (
    <EmptyState icon={<DocumentSearchRegular />} title={task ? say.looking : say.title} text={say.text}>
      {!task && (
        <Button appearance="primary" onClick={() => void lookAgain()}>
          {paneMessages.tryAgain}
        </Button>
      )}
    </EmptyState>
  );
}
