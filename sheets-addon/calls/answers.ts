/** What goes back to the sidebar: a report in parts, or why there is none. Never an exception, of which the sidebar would get the words only. */
import { paneMessages } from "../../core/messages/en/pane";
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { asciiJson } from "../ascii-json";
import { cutText } from "../packed-text";
import type { JournalEntry } from "../journal/journal-sheet";
import type { Answer } from "../sidebar-calls";
import { getAnswer, putAnswer } from "./call-store";

/** Google documents no limit for an answer: short enough to come soon, and to be asked for again. */
const PART_CHARACTERS = 1_000_000;

/** The report, or its first part: the others wait for `readPart`. */
export function answerWith(call: string, report: unknown): Answer {
  const json = asciiJson(report);
  if (json.length > PART_CHARACTERS) putAnswer(call, json);
  return firstPart(json);
}

/** For whoever asks again: another run may finish the writing, or Google may end this one right after it. */
export function keepAnswer({ call, report }: Pick<JournalEntry, "call" | "report">): void {
  putAnswer(call, asciiJson(report));
}

/** Null where there is none. */
export function keptAnswer(call: string): Answer | null {
  const json = getAnswer(call);
  return json === null ? null : firstPart(json);
}

/** Null where there is no such part. */
export function partOfAnswer(call: string, index: number): Answer | null {
  const json = getAnswer(call);
  const parts = json === null ? [] : cutText(json, PART_CHARACTERS);
  const part = parts[index];
  return part === undefined ? null : { state: "done", json: part, parts: parts.length };
}

function firstPart(json: string): Answer {
  const [first = "", ...others] = cutText(json, PART_CHARACTERS);
  return { state: "done", json: first, parts: others.length + 1 };
}

/** What is never long enough for parts. */
export const shortAnswer = (report: unknown): Answer => firstPart(asciiJson(report));

export const nothingToSay: Answer = { state: "done", json: "null", parts: 1 };

/** What goes wrong in `work` is its answer. */
export function answered(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return { state: "failed", ...explained(error) };
  }
}

/** Google's words, for want of codes (as for the errors of the host). */
const NOT_AUTHORISED = /authori[sz]ation is required|permission to call|permissions are not sufficient/i;

/** The core's and the hosts' own errors have a code and a sentence; anything else is a defect of ours, and says so. */
function explained(error: unknown): { code: string; message: string } {
  const words = error instanceof Error ? error.message : String(error);
  if (NOT_AUTHORISED.test(words))
    return { code: "not-authorised", message: sheetsServerMessages.notAuthorised };
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return { code: error.code, message: words };
  return { code: "unexpected", message: paneMessages.unexpected(words) };
}
