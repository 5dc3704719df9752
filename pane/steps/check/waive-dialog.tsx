/** Asks why people can live with a finding, who says so, and for how long. */
import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import { paneCheck } from "../../../core/messages/en/pane-check";
import type { Finding, Waived } from "../../../core/workbook/finding";
import { usePane } from "../../session/pane-session";
import { personName } from "../../shared/person-name";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  seen: { overflowWrap: "anywhere" },
  date: { minWidth: 0 },
});

/** `asOf`: ISO day; a waiver ends after it. */
export function WaiveDialog({ finding, asOf, onWaive, onClose }: WaiveDialogProps) {
  const { host } = usePane();
  const styles = useStyles();
  const say = paneCheck.waive;
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(() => personName.last(host));
  const [until, setUntil] = useState("");
  const [isTried, setTried] = useState(false);
  const isReasonMissing = reason.trim() === "";
  const isPast = until !== "" && until <= asOf;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isReasonMissing || isPast) return;
    const name = by.trim();
    if (name !== "") personName.remember(host, name);
    onWaive({ reason: reason.trim(), by: name === "" ? null : name, until: until === "" ? null : until });
  };

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{say.title}</DialogTitle>
            <DialogContent className={styles.content}>
              <Body1 className={styles.seen}>{finding.seen}</Body1>
              <Field
                label={say.reason}
                required
                {...(isTried && isReasonMissing && { validationMessage: say.reasonMissing })}
              >
                <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
              </Field>
              <Field label={say.by}>
                <Input value={by} autoComplete="name" onChange={(_, { value }) => setBy(value)} />
              </Field>
              <Field
                label={say.until}
                hint={say.untilHint}
                {...(isTried && isPast && { validationMessage: say.untilPast(asOf) })}
              >
                <Input
                  type="date"
                  className={styles.date}
                  value={until}
                  onChange={(_, { value }) => setUntil(value)}
                />
              </Field>
              <Body1>{say.text}</Body1>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{paneCheck.cancel}</Button>
              <Button type="submit" appearance="primary">
                {say.waive}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

interface WaiveDialogProps {
  finding: Finding;
  asOf: string;
  onWaive: (waived: Waived) => void;
  onClose: () => void;
}
