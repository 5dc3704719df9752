/** Makes the public page: when the step opens, after the workbook was written, and when somebody asks. */
import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef } from "react";
import { publishMessages as say } from "../../../core/messages/en/pane-publish";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { publishMemory } from "./publish-memory";

/** Gives back how to make it again. */
export function usePublication(): () => Promise<void> {
  const { run, announce, mark, writes, look, host } = usePane();
  const { announce: sayAloud } = useAnnounce();
  const [, change] = useKeptState(publishMemory);
  const hasNoBook = look !== null && look.book === null;

  const read = async (): Promise<void> => {
    change({ isUnread: false, writes, look, isEdited: false });
    const report = await run(say.reading, "publish", null);
    if (!report) {
      // A workbook without a book is no failure: the step itself says what to do.
      if (hasNoBook) announce(null);
      mark("publish", null);
      return change({ report: null, isUnread: true });
    }
    change({ report });
    const held = report.withheld.length;
    mark("publish", held === 0 ? null : { kind: "attention", count: held, label: say.mark(held) });
    sayAloud(say.said(report.shown.objectives, held));
    if (!host.pageAddress) return;
    const address = host.pageAddress();
    change({ live: await address.then((found) => ({ address: found })).catch(() => "unknown" as const) });
  };
  useReadsOfItself(read);
  return read;
}

/** What people type only makes the page old; it is made anew when they come back to the step. */
function useReadsOfItself(read: () => Promise<void>): void {
  const { host, look, writes, request, takeRequest, edited } = usePane();
  const [memory] = useKeptState(publishMemory);
  const readAnew = useEffectEvent((hasOpened: boolean) => {
    const isAsked = request?.step === "publish" && request.run;
    if (request?.step === "publish") takeRequest();
    if (!look || (look.book === null && writes === 0)) return;
    const isBehind = memory.writes !== writes || memory.look !== look;
    if (isAsked || isBehind || (hasOpened && (memory.isEdited || edited))) void read();
  });
  const isOpening = useRef(true);
  useEffect(() => {
    readAnew(isOpening.current);
    isOpening.current = false;
  }, [request, writes, look]);
  useEffect(() => host.onEdited(() => publishMemory.of(host).change({ isEdited: true })), [host]);
}
