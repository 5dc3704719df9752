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
  noPort: (most: number) => `A port is a whole number from 0 to ${most}; 0 is any free one.`,
  portTaken: (port: number) =>
    `Port ${port} is taken by another program, perhaps by another preview. Leave --port out, and a free one is used.`,
  portRefused: (port: number) =>
    `Port ${port} is not for everybody on this machine. Leave --port out, and a free one is used.`,

  noChromium: "Chromium is not installed: apt-get install chromium (or set CHROMIUM to its path).",
  step: {
    opened: (milliseconds: number) => `${milliseconds} ms: the sample is open, the pane is there`,
    read: (milliseconds: number) => `${milliseconds} ms: what was read is listed`,
    built: (milliseconds: number) => `${milliseconds} ms: the book is built and shown`,
    checkedIn: (milliseconds: number) =>
      `${milliseconds} ms: a check-in was typed, the formulas have answered`,
    checked: (milliseconds: number) => `${milliseconds} ms: the book is checked, a finding led to its cell`,
    saved: (milliseconds: number) => `${milliseconds} ms: saved`,
  },
  score: (id: string, before: string, after: string, status: string) =>
    `${id}: score ${before} before the check-in, ${after} after it, ${status}`,
  jumped: (cell: string) => `The finding led to ${cell}`,
  savedAs: (name: string, bytes: number) => `Saved as ${name}, ${bytes} bytes`,
  agrees: "The grid, the saved file and the core agree on score and status.",
  disagrees: (score: string, status: string) =>
    `The core says otherwise of the saved file: score ${score}, ${status}`,
  foreign: (url: string) => `Asked for something that is not on this machine: ${url}`,
  complaint: (text: string) => `The page complained: ${text}`,
};
