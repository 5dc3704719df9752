/** A sample plan was added: where it stands. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useRef } from "react";
import { paneStart } from "../../../core/messages/en/pane-start";
import { useKeptState } from "../../shared/kept-state";
import { SheetLink } from "./sheet-link";
import { startMemory } from "./start-memory";

const useStyles = makeStyles({ note: { outlineStyle: "none" } });

/** `onClose`: the focus has to go elsewhere. */
export function SampleNote({ onClose }: { onClose: () => void }) {
  const [{ sample, isSampleNew }, change] = useKeptState(startMemory);
  const styles = useStyles();
  const note = useRef<HTMLDivElement>(null);
  // The button that added it goes away with what it stood under.
  const takeFocus = useEffectEvent(() => {
    if (!isSampleNew) return;
    note.current?.focus();
    change({ isSampleNew: false });
  });
  useEffect(() => takeFocus(), [sample]);
  if (sample === null) return null;
  const close = (): void => {
    change({ sample: null });
    onClose();
  };
  const say = paneStart.sample;
  return (
    <div ref={note} tabIndex={-1} className={styles.note}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {say.added} <SheetLink sheet={sample} />
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              aria-label={say.close}
              icon={<DismissRegular />}
              onClick={close}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
