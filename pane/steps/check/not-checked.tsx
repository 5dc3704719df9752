/** Before the first check: what can be checked, if anything. */
import { Button } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";

const icon = <ClipboardCheckmarkRegular />;

export function NotChecked({ onCheck }: { onCheck: () => void }) {
  const { look, task, goTo } = usePane();
  const { notChecked, noBook, noPlan, check } = paneCheck;
  if (look && !look.book && look.items.length === 0)
    return (
      <EmptyState icon={icon} title={noPlan.title} text={noPlan.text}>
        <Button appearance="primary" onClick={() => goTo("start")}>
          {noPlan.start}
        </Button>
      </EmptyState>
    );
  if (look && !look.book)
    return (
      <EmptyState icon={icon} title={noBook.title} text={noBook.text}>
        <Button appearance="primary" onClick={() => goTo("build")}>
          {noBook.build}
        </Button>
        <Button disabledFocusable={task !== null} onClick={onCheck}>
          {noBook.checkPlan}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState icon={icon} title={task ? notChecked.busy : notChecked.title} text={notChecked.text}>
      <Button appearance="primary" disabledFocusable={task !== null} onClick={onCheck}>
        {check.now}
      </Button>
    </EmptyState>
  );
}
