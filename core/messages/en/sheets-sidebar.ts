/** What the sidebar in Google Sheets says of itself: while it starts, where it cannot, and what became of a call to Google. */

/** What was asked for may have been done, and the answer lost on its way. */
const begunIsFinished =
  "Nothing is lost: if writing had begun, the next thing you do here finishes it first. Try again.";
const notBegun = "Nothing was changed.";

export const sheetsSidebarMessages = {
  product: "OKR Ledger",
  starting: "Starting …",
  noScript:
    "OKR Ledger needs JavaScript, and this browser does not run it. Allow it for Google Sheets, then reload the spreadsheet.",
  outsideSheets:
    "OKR Ledger works inside Google Sheets. Open the spreadsheet with your plan, then choose OKR Ledger, Open sidebar in its menu.",
  failed: (reason: string) =>
    `OKR Ledger could not start (${reason}). Nothing in the spreadsheet was changed. Reload the spreadsheet and open the sidebar again; if it happens again, report these words.`,

  severalAccounts: `Google did not let OKR Ledger through. This happens where a browser is signed in to several Google accounts. ${notBegun} Open the spreadsheet in a private window, or in a browser profile, with only the account that you use for it.`,
  notAuthorised: `OKR Ledger may not work with this spreadsheet on your behalf yet. ${notBegun} Choose any entry of the OKR Ledger menu: Google then asks for your permission. Come back here after you have given it.`,
  offline: `The connection to Google was lost, so it is not known how far this got. ${begunIsFinished}`,
  timeUp: `Google stops whatever takes longer than six minutes, and stopped this. ${begunIsFinished}`,
  tooOften: `Google has had too many requests at once. ${begunIsFinished} Wait a minute before you do.`,
  usedUp: `Google's limit for today is used up for your account, so this went no further. Nothing is lost. It works again within 24 hours; what was begun is then finished first.`,
  olderScript: (name: string) =>
    `This sidebar and the script behind it are of different versions (${name} is missing). ${notBegun} Reload the spreadsheet and open the sidebar again.`,
  googleFailed: (words: string) =>
    `Google could not do this ("${words}"). ${begunIsFinished} If it happens again, report these words.`,
  silent: (minutes: number) =>
    `Google has not answered for ${minutes} ${minutes === 1 ? "minute" : "minutes"}. It may still be at work, or the answer was lost. ${begunIsFinished}`,
  badAnswer: `Google's answer came incomplete, so it cannot be shown. If something was to be written, it was written. Try again.`,
};
