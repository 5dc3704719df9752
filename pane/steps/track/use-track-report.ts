/** Reads how the book stands: when Track opens, and after every writing. Meanwhile the last report stays in sight. */
import { useEffect, useEffectEvent } from "react";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { useKeptState } from "../../shared/kept-state";
import { usePane } from "../../session/pane-session";
import { trackMemory } from "./track-memory";

/** Gives back how to read again. */
export function useTrackReport(): () => Promise<void> {
  const { run, announce, writes, look } = usePane();
  const [, change] = useKeptState(trackMemory);
  const hasNoBook = look !== null && look.book === null;
  const read = async (): Promise<void> => {
    change({ isUnread: false });
    const report = await run(say.reading, "track", null);
    if (report) return change({ report });
    // A workbook without a book is no failure: the step itself says what to do.
    if (hasNoBook) announce(null);
    change({ isUnread: true });
  };
  const readFirst = useEffectEvent(() => {
    if (hasNoBook && writes === 0) return;
    void read();
  });
  const isLookedAt = look !== null;
  useEffect(() => {
    if (isLookedAt) readFirst();
  }, [writes, isLookedAt]);
  return read;
}
