/** When the check was, how to check again, and what else can be done with the list. */
import {
  Button,
  Caption1,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowSync16Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneCheck as say } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { checkMemory } from "./check-memory";
import type { CheckView } from "./check-view";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  again: { flexShrink: 0, whiteSpace: "nowrap" },
  when: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** `isOld`: the workbook may say something else by now. */
export function CheckHeader({ report, view, isOld, onCheck }: CheckHeaderProps) {
  const { task } = usePane();
  const [{ at, difference }] = useKeptState(checkMemory);
  const styles = useStyles();
  const time = new Date(at).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
  return (
    <>
      <div className={styles.line}>
        <Caption1 className={styles.when}>{say.checkedAt(time, report.asOf)}</Caption1>
        <Button
          size="small"
          className={styles.again}
          icon={<ArrowSync16Regular />}
          disabledFocusable={task !== null}
          appearance={isOld ? "primary" : "secondary"}
          onClick={() => onCheck(false)}
        >
          {say.check.again}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={say.more.label}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {report.isBook && (
                <MenuItem disabled={task !== null} onClick={() => onCheck(true)}>
                  {say.more.writeSheet}
                </MenuItem>
              )}
              <MenuItem onClick={() => view.setAllGroupsOpen(true)}>{say.more.openAll}</MenuItem>
              <MenuItem onClick={() => view.setAllGroupsOpen(false)}>{say.more.closeAll}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {difference && !isOld && (
        <Caption1 className={styles.when}>
          {say.difference(difference.resolved, difference.appeared)}
        </Caption1>
      )}
      {isOld && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.mayHaveChanged}</MessageBarBody>
        </MessageBar>
      )}
      {!report.isBook && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.planOnly}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

interface CheckHeaderProps {
  report: CheckReport;
  view: CheckView;
  isOld: boolean;
  onCheck: (write: boolean) => void;
}
