/** Sentences of the script behind the sidebar: why it could not do what was asked, and what became of a run that was cut short. */
import { counted } from "../../rules/wording/counted";

const nothingChanged = "Nothing was changed.";

export const sheetsServerMessages = {
  beingWritten: `Someone is writing the book in this spreadsheet right now: another person, or another window of yours. ${nothingChanged} Try again in a minute.`,
  badCall: (what: string) =>
    `The sidebar and the script behind it do not understand each other (${what}). ${nothingChanged} Reload the spreadsheet and open the sidebar again.`,
  partLost: `Google has dropped a part of what was on its way between the sidebar and the spreadsheet. If something was to be written, either all of it was or nothing. Look at the book, then try again.`,
  notBegun: `Google stopped this before anything was written: it took longer than six minutes, or was interrupted. ${nothingChanged} Try again. If it happens again, the spreadsheet is too large: move sheets that do not belong to the plan into a spreadsheet of their own.`,
  notAuthorised: `OKR Ledger may not work with this spreadsheet on your behalf yet. ${nothingChanged} Choose any entry of the OKR Ledger menu: Google then asks for your permission.`,

  /** A short message in a corner of the spreadsheet. */
  finishing: (does: string) =>
    `A run was stopped in the middle of writing the book (${does}). Finishing it first.`,
  neverBegun: "A run was stopped before it wrote anything. Nothing was changed by it.",

  /** The journal's first cell, for people who come upon the sheet. */
  journalPurpose:
    "OKR Ledger keeps here what it is writing into the book, so that nothing is lost if Google stops it half-way. The sheet goes away by itself. If it stays, open the sidebar of OKR Ledger: it finishes the work.",
  journalNewer: (sheet: string) =>
    `A newer OKR Ledger was stopped while it wrote the book, and only it can finish: what it was about to write is on the hidden sheet "${sheet}". ${nothingChanged} Open the sidebar with the newer one, or reload the spreadsheet if it was brought up to date just now.`,
  journalStuck: (sheet: string, why: string) =>
    `The book was being written when a run was stopped, and it cannot be finished yet. ${why} If you would rather give it up, delete the hidden sheet "${sheet}" (View, Hidden sheets) and build the book again.`,

  /** What a command does, in the words of `finishing`. */
  does: {
    look: "look",
    addSample: "add the sample plan",
    build: "build the book",
    check: "check",
    mend: "mend findings",
    track: "track",
    checkIn: "check in",
    previewReminders: "preview reminders",
    publish: "make the public page",
    recordReminders: "note which reminders were sent",
    undo: "undo",
  },
  remembersTooMuch: (characters: number) =>
    `This is too long to be kept for the next time: ${counted(characters, "character")} are the limit.`,
};
