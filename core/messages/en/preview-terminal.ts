/** Sentences of `npm start` in the terminal. */

export const previewTerminal = {
  description:
    "OKR Ledger in the browser, without Excel or Google Sheets: a spreadsheet and the pane, on this machine only.",
  file: "a workbook of yours (.xlsx, .xlsm, .csv); without one, the city sample",
  noOpen: "print the address and open no browser",
  port: "a port of your choice",
  headlessCheck: "go through everything in Chromium, without a window, and say what was seen",
  building: "Building the page. The first time takes about half a minute.",
  serving: (address: string) =>
    `OKR Ledger preview: ${address}\nOnly this machine can reach it. Ctrl+C ends it.`,
  ended: "Ended.",
};
