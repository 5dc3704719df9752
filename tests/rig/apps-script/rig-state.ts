/** What outlives a run: the document, what the script has stored, sent and set up, and what people saw. */
import type { SpreadsheetState } from "./spreadsheet/spreadsheet-state";
import type { Toast } from "./services/spreadsheet/spreadsheet";

export interface SentMail {
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string | null;
}

export interface TriggerState {
  id: string;
  handler: string;
  /** What it waits for, in the API's words: { everyWeeks: 1, onWeekDay: "MONDAY" }. */
  schedule: Record<string, string | number>;
}

export type StoreName = "script" | "user" | "document";

/** What people were shown, in order. */
export type Shown =
  | { type: "menu"; title: string; items: readonly { caption: string; functionName: string | null }[] }
  | { type: "alert" | "prompt"; title: string | null; text: string }
  | { type: "sidebar" | "dialog"; title: string; html: string };

/** What someone does about an alert or a prompt. */
export interface Answer {
  button: "CLOSE" | "OK" | "CANCEL" | "YES" | "NO";
  text?: string;
}

export interface RigState {
  workbook: SpreadsheetState;
  mails: SentMail[];
  triggers: TriggerState[];
  properties: Record<StoreName, Map<string, string>>;
  cache: Record<StoreName, Map<string, { text: string; until: number }>>;
  shown: Shown[];
  /** To the next questions, in order; tests put them here. */
  answers: Answer[];
  toasts: Toast[];
  logs: string[];
}

const stores = <T>(): Record<StoreName, Map<string, T>> => ({
  script: new Map(),
  user: new Map(),
  document: new Map(),
});

export const newRigState = (workbook: SpreadsheetState): RigState => ({
  workbook,
  ...{ mails: [], triggers: [], shown: [], answers: [], toasts: [], logs: [] },
  properties: stores(),
  cache: stores(),
});
