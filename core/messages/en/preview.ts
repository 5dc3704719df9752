/** Sentences of the preview: a spreadsheet and the pane in a browser, for machines without Excel and Google Sheets. */

export const previewMessages = {
  title: "OKR Ledger preview",
  starting: "Starting the preview …",
  needsScripts: "The preview is a program in this page: allow scripts for this address, and load it again.",
  open: "Open",
  openOwn: "A workbook of yours (.xlsx, .xlsm, .csv) …",
  opening: "Opening the workbook",
  save: "Save as .xlsx",
  notSaved: "not saved",
  close: "Close",
  calculating: "Calculating",
  calculated: "Calculated",
  grid: "Workbook",
  paneWidth: "Width of the pane",
  unsaved: {
    title: (name: string) => `Save ${name} first?`,
    text: "It has changes that are in no saved file yet. Another workbook takes its place here.",
    save: "Save, then open",
    leave: "Open without saving",
    stay: "Stay",
  },
  dropHere: "Let go to open the workbook",
  banner:
    "A preview, not Excel: it shows your workbook and keeps what you type. Nothing leaves this machine.",
  drawings: (count: number) =>
    `${count === 1 ? "One chart or picture is" : `${count} charts and pictures are`} kept in the file and not shown.`,
  today: {
    sample: (day: string) => `Today is taken to be ${day}, to suit the sample.`,
    real: (day: string) => `Today is ${day}.`,
  },
  onlyCells:
    "The preview takes what you type, paste and delete in cells. Rows, columns, sheets and looks are changed in Excel or Google Sheets.",
  waitingForResults: "Waiting for the formulas to be worked out …",
  savedWithoutResults:
    "Saved while formulas were still being worked out: some results in the file are those of before. Programs that open it work them out.",
  notOpenYet: "The workbook is still being opened. Try again in a moment.",
  sheetNotShown: (sheet: string) =>
    `There is no sheet "${sheet}" with cells in the workbook. It may have been removed.`,
  serverGone:
    "The preview does not answer: it was probably ended in its terminal. Start it again with npm start; what was not saved is lost with it.",

  typedBefore: (sheet: string) =>
    `You typed in the sheet "${sheet}" while the pane was at work on it. What you typed is kept; the pane has written nothing. Do it again.`,
  typedMeanwhile: (sheet: string, cells: string) =>
    `What you typed in ${sheet}!${cells} while the pane wrote that sheet was not taken over. Type it again.`,

  sheetGone: (sheet: string) =>
    `There is no sheet "${sheet}" in the workbook any more, so what was typed there could not be kept. Open the workbook again.`,
  partOfArray: (sheet: string, cell: string) =>
    `${sheet}!${cell} is part of a block that one formula fills, and a part of it cannot be changed. It was put back. Change the whole block in Excel.`,
  tableHeader: (sheet: string, cell: string) =>
    `${sheet}!${cell} is the header of a table, which formulas may name. It was put back. Rename it in Excel.`,

  noSample: "There is no such sample plan.",
  notOpen:
    "This workbook is no longer open in the preview: it was started again, or too many others were opened since. Open the file again.",
  notFound: "There is nothing here.",
  foreign: "The preview answers its own page on this machine only.",
  badRequest: "The preview did not understand the page. Load the page again.",
  tooLarge: (megabytes: number) =>
    `The file is larger than ${megabytes} MB, more than the preview takes. Use the command line: npx okr convert FILE.`,
  failed: (detail: string) => `The preview failed at something that it should be able to do (${detail}).`,
};
