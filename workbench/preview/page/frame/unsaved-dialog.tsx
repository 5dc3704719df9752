/** Asks before another workbook takes the place of one that is not saved. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { previewMessages as say } from "../../../../core/messages/en/preview";

export function UnsavedDialog({
  name,
  onSave,
  onLeave,
  onStay,
}: {
  /** Of the workbook that is open. */
  name: string;
  onSave: () => void;
  onLeave: () => void;
  onStay: () => void;
}) {
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say.unsaved.title(name)}</DialogTitle>
          <DialogContent>{say.unsaved.text}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>
              {say.unsaved.save}
            </Button>
            <Button onClick={onLeave}>{say.unsaved.leave}</Button>
            <Button onClick={onStay}>{say.unsaved.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
