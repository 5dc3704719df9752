/** What the preview has to say about opening, typing and saving. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { previewMessages as say } from "../../../../core/messages/en/preview";
import type { PreviewNotice } from "../preview-session";

export function NoticeLine({ notice, onClose }: { notice: PreviewNotice | null; onClose: () => void }) {
  const cameFrom = useRef<HTMLElement>(null);
  return (
    <div role="status">
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={say.close}
                onFocus={({ relatedTarget }) => {
                  cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
                }}
                onClick={() => {
                  onClose();
                  // The button goes with the notice: the focus goes back to where people were.
                  cameFrom.current?.focus();
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
