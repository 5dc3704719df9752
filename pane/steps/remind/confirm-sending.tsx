/** Asks before mails go out: they cannot be called back. */
import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { remindMessages } from "../../../core/messages/en/pane-remind";

export function ConfirmSending({ mails, leftOut, onAnswer }: ConfirmSendingProps) {
  const say = remindMessages.confirm;
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.title(mails)}</DialogTitle>
          <DialogContent>
            <Body1 block>{say.text}</Body1>
            {leftOut > 0 && <Body1 block>{say.leftOut(leftOut)}</Body1>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              {say.yes}
            </Button>
            <Button onClick={() => onAnswer(false)}>{say.no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ConfirmSendingProps {
  mails: number;
  leftOut: number;
  onAnswer: (isYes: boolean) => void;
}
