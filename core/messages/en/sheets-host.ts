/** Sentences for what Google Sheets refuses while a spreadsheet is read or written there: what happened, what it means, what to do next. */

const again = "Nothing of yours was changed. Run the command again to finish: it writes the book anew.";

export const sheetsHostMessages = {
  sheetProtected: (sheet: string) =>
    `The sheet "${sheet}" or a part of it is protected against you, so it cannot be written and nothing was changed. Ask whoever protected it to let you edit it (Data, Protect sheets and ranges), then try again.`,
  somethingProtected: () =>
    `Google Sheets refused a change because a sheet or a range is protected against you. Ask whoever protected it to let you edit it (Data, Protect sheets and ranges). ${again}`,
  tooManyCells: () =>
    "The spreadsheet would have more than the 10 million cells that Google Sheets allows. Delete sheets, or empty rows and columns, that are no longer needed, then try again.",
  sheetGone: () =>
    `A sheet was removed while it was being read or written, perhaps by someone who has the spreadsheet open too. ${again}`,
  tooBusy: () => `Google Sheets is busy and asks programs to wait. Try again in a minute. ${again}`,
  refused: (words: string) =>
    `Google Sheets refused a step ("${words}"). ${again} If it happens again, report these words.`,
  sheetHidden: (sheet: string) =>
    `The sheet "${sheet}" is hidden, so it cannot be shown. Choose View, Hidden sheets to show it, then try again.`,
  nameTaken: (name: string) =>
    `The spreadsheet already uses the name "${name}" for something else, so nothing was changed. Rename it (Data, Named ranges) and try again.`,
  listTooLong: (sheet: string, range: string, length: number) =>
    `The list of choices for ${sheet}!${range} has ${length} entries; a list inside a rule of Google Sheets may have 500. Put the choices on a sheet and point the list at them.`,
  /** Shown where someone is about to change a key, and how our own protections are known. */
  keyProtection: "OKR Ledger: other sheets find this row by what stands here",
  linkNeedsText: (sheet: string, cell: string) =>
    `A link was asked for on ${sheet}!${cell}, which holds no plain text. Google Sheets links text only, so nothing was changed. Add the link by hand (Insert, Link).`,
};
