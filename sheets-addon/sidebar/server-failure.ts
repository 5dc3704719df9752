/** What google.script.run failed with, as something that a person can act on. */
import { sheetsSidebarMessages as say } from "../../core/messages/en/sheets-sidebar";
import { PaneError } from "../../pane/pane-host";

export type FailureCode =
  | ("several-accounts" | "not-authorised" | "older-script" | "time-up")
  | ("too-often" | "used-up" | "offline" | "google-failed");

/**
 * Google documents none of these words for google.script.run; they are those of its quota page and of public reports. The first that fits
 * counts: "Connection failure due to HTTP 429" is no lost connection.
 */
const failures: [code: FailureCode, words: RegExp, sentence: (words: string) => string][] = [
  ["several-accounts", /PERMISSION_DENIED/, () => say.severalAccounts],
  [
    "not-authorised",
    /authori[sz]ation is required|not have permission to call|permissions are not sufficient/i,
    () => say.notAuthorised,
  ],
  ["older-script", /Script function not found/, (words) => say.olderScript(words.split(" ").pop() ?? "")],
  ["time-up", /exceeded maximum execution time/i, () => say.timeUp],
  ["used-up", /for one day|daily limit/i, () => say.usedUp],
  ["too-often", /HTTP 429|in a short time|simultaneously|rate limit/i, () => say.tooOften],
  ["offline", /NetworkError|Connection failure/i, () => say.offline],
];

/** Errors that are ours already stay as they are. */
export function serverFailure(thrown: unknown): PaneError {
  if (thrown instanceof PaneError) return thrown;
  const words = wordsOf(thrown);
  const [code, , sentence] = failures.find(([, known]) => known.test(words)) ?? [];
  return code && sentence
    ? new PaneError(code, sentence(words))
    : new PaneError("google-failed", say.googleFailed(words));
}

/** Google's errors come from another frame, where Error is another one. */
function wordsOf(thrown: unknown): string {
  const isErrorLike = typeof thrown === "object" && thrown !== null && "message" in thrown;
  return String(isErrorLike ? thrown.message : thrown);
}
