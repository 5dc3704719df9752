/** Runs the steps of sending where the host waits for its mail server, and where it does not. */
import type { NewEntry } from "./ledger";
import type { Mailer, SyncMailer } from "./mailer";
import type { SendResult, SendSteps } from "./send-reminders";

/** The ledger of a host. A call that returns (or resolves) has written; one that throws stops the sending. */
export interface LedgerWriter {
  /** Adds the entry if the ledger as it stands by now has `tries` entries of its key (`isUnclaimed`); whether it was added. */
  claim: (entry: NewEntry, tries: number) => Promise<boolean>;
  record: (entry: NewEntry) => Promise<void>;
}

export interface SyncLedgerWriter {
  claim: (entry: NewEntry, tries: number) => boolean;
  record: (entry: NewEntry) => void;
}

export interface DriveOptions {
  /** Called after each mail that was tried. */
  onResult?: (result: SendResult) => void;
  /** Asked before each mail: why no more is to be sent now (time is up, nobody wants it any more); null: go on. */
  stopBecause?: () => string | null;
}

/** @throws whatever the ledger throws: nothing more is sent then */
export async function drive(
  steps: SendSteps,
  mailer: Pick<Mailer, "send">,
  ledger: LedgerWriter,
  { onResult, stopBecause = () => null }: DriveOptions = {},
): Promise<SendResult[]> {
  let next = steps.next();
  while (!next.done) {
    const step = next.value;
    if (step.do === "claim") {
      const stop = stopBecause();
      next = steps.next(stop === null ? { claimed: await ledger.claim(step.entry, step.tries) } : { stop });
    } else if (step.do === "send") next = steps.next({ outcome: await mailer.send(step.mail) });
    else {
      await ledger.record(step.entry);
      onResult?.(step.result);
      next = steps.next(null);
    }
  }
  return next.value;
}

/** @throws whatever the ledger throws: nothing more is sent then */
export function driveSync(
  steps: SendSteps,
  mailer: Pick<SyncMailer, "send">,
  ledger: SyncLedgerWriter,
  { onResult, stopBecause = () => null }: DriveOptions = {},
): SendResult[] {
  let next = steps.next();
  while (!next.done) {
    const step = next.value;
    if (step.do === "claim") {
      const stop = stopBecause();
      next = steps.next(stop === null ? { claimed: ledger.claim(step.entry, step.tries) } : { stop });
    } else if (step.do === "send") next = steps.next({ outcome: mailer.send(step.mail) });
    else {
      ledger.record(step.entry);
      onResult?.(step.result);
      next = steps.next(null);
    }
  }
  return next.value;
}
