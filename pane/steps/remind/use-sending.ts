/** Sends what is due, or writes down that people have sent it themselves. */
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import { ledgerEntry } from "../../../core/reminders/ledger";
import type { Mail } from "../../../core/reminders/mail";
import type { SendResult } from "../../../core/reminders/send-reminders";
import { paneError } from "../../host/pane-error";
import type { PaneMail } from "../../pane-host";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { minuteNow } from "../../shared/minute-now";
import { remindMemory } from "./remind-memory";
import type { ShownResult } from "./remind-memory";

export interface Sending {
  send: (mail: PaneMail, mails: readonly Mail[], leftOut: readonly Mail[]) => Promise<void>;
  markSent: (mails: readonly Mail[]) => Promise<void>;
}

export function useSending(): Sending {
  const { run, announce, writes } = usePane();
  const [memory, change] = useKeptState(remindMemory);

  const record = async (mails: readonly Mail[], state: "left-out" | "by-hand"): Promise<boolean> => {
    if (mails.length === 0) return true;
    // The plan in sight stays: it shows what became of each mail.
    change({ writes: writes + 1 });
    const entries = mails.map((mail) => ({ entry: ledgerEntry(mail, { state }), tries: null }));
    return (await run(say.marking, "recordReminders", { entries, at: minuteNow() })) !== null;
  };

  const send: Sending["send"] = async (mail, mails, leftOut) => {
    announce(null);
    if (!(await record(leftOut, "left-out"))) return;
    const stopper = new AbortController();
    const results = new Map<string, ShownResult>(memory.results);
    let done = 0;
    const show = (): void =>
      change({ sending: { done, all: mails.length, stop: () => stopper.abort() }, results: new Map(results) });
    const onResult = (result: SendResult): void => {
      results.set(result.key, result);
      done += 1;
      show();
    };
    show();
    try {
      const all = await mail.send(mails, onResult, stopper.signal);
      for (const result of all) results.set(result.key, result);
      const isWhole = all.every(({ state }) => state === "sent");
      announce({ intent: isWhole ? "success" : "warning", text: say.sent(all) });
    } catch (thrown) {
      announce({ intent: "error", text: paneError(thrown).message });
    } finally {
      const quota = await mail.quota().catch(() => null);
      change({ sending: null, results: new Map(results), quota });
    }
  };

  const markSent: Sending["markSent"] = async (mails) => {
    if (!(await record(mails, "by-hand"))) return;
    const results = new Map<string, ShownResult>(memory.results);
    for (const { key } of mails) results.set(key, { key, state: "by-hand", reason: null });
    change({ results });
  };

  return { send, markSent };
} // prettier-ignore
