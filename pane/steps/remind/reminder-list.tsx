/** Owners with what waits for them; each opens to its key results, and a check-in on them. */
import { useState } from "react";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import { Disclosure } from "../../shared/disclosure";
import { VirtualList } from "../../shared/virtual-list";
import { WaitingKeyResult } from "./waiting-key-result";
import type { Reminder } from "./reminders-due";

/** Pixels of a closed line, and of a key result below it; each is measured when it is drawn. */
const LINE = 32;
const KEY_RESULT = 64;

export function ReminderList({ reminders }: { reminders: readonly Reminder[] }) {
  const [open, setOpen] = useState<readonly string[]>([]);
  const toggle = (owner: string, isOpen: boolean) =>
    setOpen(isOpen ? [...open, owner] : open.filter((one) => one !== owner));
  return (
    <VirtualList
      label={say.listLabel}
      rows={reminders}
      keyOf={({ owner }) => owner}
      heightOf={({ owner, keyResults }) => LINE + (open.includes(owner) ? keyResults.length * KEY_RESULT : 0)}
    >
      {({ owner, keyResults }) => (
        <Disclosure
          label={say.owner(owner === "" ? say.nobody : owner, keyResults.length)}
          isOpen={open.includes(owner)}
          onToggle={(isOpen) => toggle(owner, isOpen)}
        >
          {keyResults.map((keyResult) => (
            <WaitingKeyResult key={keyResult.keyResultId} keyResult={keyResult} />
          ))}
        </Disclosure>
      )}
    </VirtualList>
  );
}
