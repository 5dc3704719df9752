/** One run at a time writes into a spreadsheet, whoever started it. */
import { sheetsServerMessages } from "../core/messages/en/sheets-server";
import { ServerError } from "./server-error";

/** Long enough for somebody's check-in to be written, short enough to be told that a book is being built. */
const PATIENCE_MS = 20_000;

/**
 * What was changed is in the spreadsheet before the next run may begin: Google bundles changes, and asks scripts to flush them first
 * (developers.google.com/apps-script/reference/lock/lock#releaseLock). @throws ServerError where another run holds the lock
 */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw new ServerError("being-written", sheetsServerMessages.beingWritten);
  try {
    return work();
  } finally {
    flushAnd(() => lock.releaseLock());
  }
}

/** A change that Google refuses only now is an error of the run; the lock goes all the same. */
function flushAnd(release: () => void): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    release();
  }
}
