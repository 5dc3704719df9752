/** What the sidebar asks of the server through google.script.run: names of functions, plain JSON both ways. */
import type { PaneCommandName } from "../core/commands/pane/pane-command";
import type { CellRef } from "../core/workbook/cells";

/** `call` is the sidebar's own name for one command, so that its parts, its progress and its end are found again. */
export interface SidebarCalls {
  /** A part of an input that is too long for one call; parts come before their command. */
  sendPart: (call: string, index: number, text: string) => Answer;
  /** Reads the spreadsheet, does the command, writes what it says. */
  runCommand: (call: string, name: PaneCommandName, input: SentInput) => Answer;
  /** Goes on with writing that was stopped before Google would have ended it. */
  continueCommand: (call: string) => Answer;
  /** The further parts of a long answer. */
  readPart: (call: string, index: number) => Answer;
  /** Asked while a command runs; null where nothing is known. */
  progressOf: (call: string) => CallProgress | null;
  /** The person no longer wants it: nothing is written if writing has not begun. */
  cancelCommand: (call: string) => Answer;
  revealCell: (ref: CellRef) => Answer;
  /** How many mails can still go out today, from this person's address. */
  mailQuota: () => Answer;
  /** One reminder of the preview, as JSON of Mail: sent with a line in the ledger before and after it. The report is a SendResult. */
  sendReminder: (mail: string) => Answer;
  /** Where the web app is published; the report is null as long as it is not. Its visitors get the page anew. */
  pageAddress: () => Answer;
  /** Keeps a small thing of this person for the next time. */
  remember: (key: string, value: string) => Answer;
}

/** JSON of the command's input, or how many parts of it were sent before. */
export type SentInput = { json: string } | { parts: number };

export type Answer =
  /** `json`: the report, or its first part; `parts`: of how many, 1 where it is whole. */
  | { state: "done"; json: string; parts: number }
  /** Time was up between two sheets: `continueCommand` writes the rest. */
  | { state: "unfinished" }
  | { state: "failed"; code: string; message: string };

export interface CallProgress {
  phase: "reading" | "thinking" | "writing";
  /** 0..1; null where it cannot be told. */
  share: number | null;
}

/** What the server puts into the page when it opens the sidebar, as JSON in `<script type="application/json" id="opening">`. */
export interface Opening {
  /** What the menu wants the pane to do; null: just open. */
  request: { step: string; run: boolean } | null;
  /** What `remember` kept. */
  memory: Record<string, string>;
}
