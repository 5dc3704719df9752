/** Sentences for what Excel refuses while a workbook is read or written there: what happened, what it means, what to do next. */

const again = "Nothing of yours was changed. Run the command again to finish: it writes the book anew.";

export const excelMessages = {
  cellEditMode: () =>
    "Someone is typing in a cell, and Excel takes no other changes until that is done. Press Enter or Esc, then try again.",
  sheetProtected: (sheet: string) =>
    `The sheet "${sheet}" is protected, so it cannot be written. Choose Review, Unprotect Sheet on it, then try again.`,
  somethingProtected: () =>
    `Excel refused a change because a sheet is protected. Choose Review, Unprotect Sheet on the sheets of the OKR book. ${again}`,
  workbookProtected: () =>
    "The workbook's structure is protected, so sheets cannot be added or removed. Choose Review, Protect Workbook to lift the protection, then try again.",
  tooBusy: () => `Excel is busy and asks programs to wait. Try again in a minute. ${again}`,
  tooLarge: () =>
    "One part of the workbook is larger than Excel passes to a program at once (5 MB). Look for cells with very long texts and shorten them, then try again.",
  sheetGone: () =>
    `A sheet, name or chart was removed or renamed while it was being read or written, perhaps by someone who has the workbook open too. ${again}`,
  refused: (code: string, place: string) =>
    `Excel refused a step (${code}${place === "" ? "" : ` at ${place}`}). ${again} If it happens again, report these words.`,
  sheetHidden: (sheet: string) =>
    `The sheet "${sheet}" is hidden, so it cannot be shown. Unhide it (right-click a sheet tab, Unhide) and try again.`,
  notesUnsupported: (sheet: string, cell: string) =>
    `A note was asked for on ${sheet}!${cell}, a sheet of yours. Notes on your sheets are not written from Excel; add it with Review, New Note.`,
};
