/** Works out the reminders: when the step opens, after the workbook was written, and when somebody asks. */
import { useEffect, useEffectEvent } from "react";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { remindMemory } from "./remind-memory";
import type { RemindMemory } from "./remind-memory";

export type ReadReminders = (change?: Partial<Pick<RemindMemory, "again" | "evenOnDayOff">>) => Promise<void>;

export function useReminders(): ReadReminders {
  const { run, announce, writes, look, host } = usePane();
  const [memory, change] = useKeptState(remindMemory);
  const hasNoBook = look !== null && look.book === null;
  const read: ReadReminders = async (asked = {}) => {
    const { again, evenOnDayOff } = { ...memory, ...asked };
    change({ isUnread: false, writes, again, evenOnDayOff });
    const plan = await run(say.reading, "previewReminders", { again, evenOnDayOff });
    if (!plan) {
      // A workbook without a book is no failure: the step itself says what to do.
      if (hasNoBook) announce(null);
      return change({ isUnread: true });
    }
    change({ plan, results: new Map() });
    const quota = host.mail ? await host.mail.quota().catch(() => null) : null;
    change({ quota });
  };
  const readAnew = useEffectEvent(() => {
    if (memory.sending || memory.writes === writes || (hasNoBook && writes === 0)) return;
    void read();
  });
  const isLookedAt = look !== null;
  useEffect(() => {
    if (isLookedAt) readAnew();
  }, [writes, isLookedAt]);
  return read;
}
