/** Says what the safe fixes of a rule would change, and asks before they do. */
import {
  Body1,
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { paneMessages } from "../../../core/messages/en/pane";
import { paneCheck } from "../../../core/messages/en/pane-check";
import type { Finding } from "../../../core/workbook/finding";

const useStyles = makeStyles({
  list: { paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  place: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The rest is counted. */
const SHOWN = 5;

export function FixAllDialog({ findings, onFix, onClose }: FixAllDialogProps) {
  const styles = useStyles();
  const say = paneCheck.fixAll;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.title(findings.length)}</DialogTitle>
          <DialogContent>
            <Body1>{say.text}</Body1>
            <ul className={styles.list}>
              {findings.slice(0, SHOWN).map(({ sheet, cell, about, fix }, index) => (
                <li key={`${about ?? ""} ${index}`}>
                  <Body1>{fix?.does}</Body1>
                  <Caption1 className={styles.place}>
                    {[paneMessages.cell(sheet, cell), about].filter(Boolean).join(" · ")}
                  </Caption1>
                </li>
              ))}
              {findings.length > SHOWN && <li>{say.more(findings.length - SHOWN)}</li>}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{paneCheck.cancel}</Button>
            <Button appearance="primary" onClick={onFix}>
              {say.apply(findings.length)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface FixAllDialogProps {
  findings: readonly Finding[];
  onFix: () => void;
  onClose: () => void;
}
