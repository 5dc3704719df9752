/** PaneHost: what the pane needs of the program around it. Excel, Google Sheets and the preview implement it; the pane knows none of them. */
import type { PaneCommandName, PaneInput, PaneReport } from "../core/commands/pane/pane-command";
import type { Mail } from "../core/reminders/mail";
import type { SendResult } from "../core/reminders/send-reminders";
import type { CellRef } from "../core/workbook/cells";

/** Light, dark, or the system's high contrast colours. */
export type Appearance = "light" | "dark" | "high-contrast";

export type Phase = "reading" | "thinking" | "writing";

export interface Progress {
  phase: Phase;
  /** 0..1; null where it cannot be told. */
  share: number | null;
}

export const steps = ["start", "review", "build", "check", "track", "remind", "publish"] as const;
export type Step = (typeof steps)[number];

/** What the ribbon or the menu wants the pane to do. */
export interface PaneRequest {
  step: Step;
  /** Start the step's work at once: build, check, publish. */
  run: boolean;
}

/** Sends mails in the person's name, or the town's. */
export interface PaneMail {
  /** How many can still be sent today; null where there is no limit or nobody knows it. Rejects with PaneError. */
  quota: () => Promise<number | null>;
  /**
   * Sends them one by one, with a line in the ledger before and after each, and tells of each as soon as its outcome is known. A wish to
   * stop is heard between two mails. Every mail is in the answer once. Rejects with PaneError where the ledger cannot be written: nothing
   * more is sent then.
   */
  send: (
    mails: readonly Mail[],
    onResult: (result: SendResult) => void,
    signal: AbortSignal,
  ) => Promise<SendResult[]>;
}

export interface PaneHost {
  program: "excel" | "sheets" | "preview";
  /**
   * Reads the workbook, does the command, writes what it says. One at a time: a call waits for those before it. Rejects with PaneError.
   * `signal`: the person no longer wants it; nothing is written from then on if the host can still hold it back, and it rejects with the
   * code "cancelled". A writing that has begun is finished.
   */
  run: <Name extends PaneCommandName>(
    name: Name,
    input: PaneInput<Name>,
    onProgress?: (progress: Progress) => void,
    signal?: AbortSignal,
  ) => Promise<PaneReport<Name>>;
  /** Absent where the program cannot send: people can still say which mails they have sent in another way. */
  mail?: PaneMail;
  /**
   * Where the program itself keeps the public page on the web; absent where it cannot. Null as long as nobody has published it. Whoever
   * asks wants visitors to see the book as it is now. Rejects with PaneError.
   */
  pageAddress?: () => Promise<string | null>;
  /** Goes to a cell and selects it. Rejects with PaneError. */
  reveal: (ref: CellRef) => Promise<void>;
  appearance: {
    now: () => Appearance;
    /** Gives back how to stop listening. */
    onChange: (listener: (appearance: Appearance) => void) => () => void;
  };
  onRequest: (listener: (request: PaneRequest) => void) => () => void;
  /** A hint that people have changed the workbook: some hosts miss edits, so nothing may rest on it. */
  onEdited: (listener: () => void) => () => void;
  /** Small things of this person on this machine, such as the name last given for a check-in. Never of the book. */
  memory: { read: (key: string) => string | null; write: (key: string, value: string) => void };
}

/** What a person can act on: the message says what happened, where, and what next. */
export class PaneError extends Error {
  override readonly name = "PaneError";
  /** A stable code for programs: a ConvertErrorCode, a host's own, "cancelled", or "unexpected". */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
