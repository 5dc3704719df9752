/** What the pane says around its steps: their names, progress, errors, the way back. */

export const paneMessages = {
  product: "OKR Ledger",
  steps: {
    start: "Start",
    review: "Review",
    build: "Build",
    check: "Check",
    track: "Track",
    remind: "Remind",
    publish: "Publish",
  },
  stepsLabel: "Steps",
  headings: {
    start: "What is in this spreadsheet",
    review: "Review what was read",
    build: "Build the book",
    check: "Check",
    track: "Track",
    remind: "Remind",
    publish: "The public page",
  },
  stepDone: "done",
  opening: "Opening",
  notice: "Message",
  phases: {
    reading: "reading",
    thinking: "working it out",
    writing: "writing the sheets",
  },
  looking: "Looking at the spreadsheet",
  undoing: "Taking it back",
  working: (label: string, phase: string, share: number | null) =>
    share === null ? `${label}: ${phase}` : `${label}: ${phase}, ${Math.round(share * 100)} %`,
  finished: (label: string) => `${label}: done`,
  cancel: "Cancel",
  stoppedBetween: "You stopped before this one. It is due again next time.",
  cancelled: "It was stopped before anything was written.",
  brokenTitle: "OKR Ledger has stopped working",
  startAgain: "Start again",
  percent: (share: number) => `${Math.round(share * 100)} %`,
  undo: "Undo",
  undone: (does: string) => `Taken back: ${does}.`,
  done: (does: string) => `Done: ${does}.`,
  changedSince: (sheets: readonly string[]) =>
    `People have changed ${sheets.join(", ")} since. Undoing takes those changes back too.`,
  undoAnyway: "Undo anyway",
  cell: (sheet: string, cell: string | null) => (cell === null ? sheet : `${sheet}!${cell}`),
  goToCell: (place: string, about: string | null) =>
    about === null ? `${place}, go to the cell` : `${place}, go to the cell: ${about}`,
  keep: "Keep it",
  close: "Close",
  tryAgain: "Try again",
  unexpected: (reason: string) =>
    `Something went wrong in OKR Ledger itself (${reason}). Nothing of yours was changed by it. Try again; if it happens again, report these words.`,
};
