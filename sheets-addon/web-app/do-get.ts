/**
 * The public page as a web app: it runs with the rights of whoever published it, for visitors without an account. It takes nothing from the
 * request, reads only, and whatever goes wrong shows a page that says nothing of the spreadsheet.
 */
import { noticePage } from "../../core/publish/page/notice-page";
import type { PageDocument } from "../../core/publish/page/document";
import { findJournal } from "../journal/journal-sheet";
import { openSession } from "../session";
import { cachedPage, keepPage } from "./page-cache";
import { readPublication } from "./read-publication";

type Output = GoogleAppsScript.HTML.HtmlOutput;

/** Minutes that a change in the book takes to reach the page. Reading a book takes seconds of a quota that all visitors share. */
const PAGE_SECONDS = 300;
/** A book that cannot be shown is looked at again soon, but not by every visitor. */
const FAILURE_SECONDS = 60;
/** One visitor has the page made; the others wait for it this long. */
const PATIENCE_MS = 20_000;

export function doGet(): Output {
  return outputOf(pageToShow());
}

function pageToShow(): PageDocument {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const id = spreadsheet.getId();
    const cached = cachedPage(id);
    if (cached) return cached;
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(PATIENCE_MS)) return cachedPage(id) ?? noticePage("unavailable");
    try {
      return cachedPage(id) ?? freshPage(spreadsheet, id);
    } finally {
      lock.releaseLock();
    }
  } catch {
    return noticePage("unavailable");
  }
}

/** A book that is being written, or was left half written, is not shown. */
function freshPage(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: string): PageDocument {
  if (findJournal(spreadsheet)) return noticePage("unavailable");
  const page = madePage();
  if (findJournal(spreadsheet)) return noticePage("unavailable");
  keepPage(id, page ?? noticePage("unavailable"), page ? PAGE_SECONDS : FAILURE_SECONDS);
  return page ?? noticePage("unavailable");
}

/** Null where the book cannot be shown: sheets of it are gone, or it is of a later version. */
function madePage(): PageDocument | null {
  try {
    const published = readPublication(openSession());
    return published ? { html: published.html, title: published.title } : noticePage("noBook");
  } catch {
    return null;
  }
}

/** Other sites may not show it in a frame of theirs: that is Google's default. */
function outputOf({ html, title }: PageDocument): Output {
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag("viewport", "width=device-width, initial-scale=1");
}
