/** What reading a plan has to say about its cells: seen, why it matters, what to do. */

import type { FindingText } from "./convert";

export const readingFindings = {
  noOwner: (text: string): FindingText => ({
    seen: `“${text}” has no owner.`,
    why: "What nobody owns is seldom done: objectives with a named owner are on track more than twice as often.",
    todo: "Name one person or post.",
  }),
  ownerIsNobody: (owner: string): FindingText => ({
    seen: `The owner is “${owner}”, which names nobody in particular.`,
    why: "A reminder can only go to a person or a post.",
    todo: "Name the person or post who answers for it.",
  }),
  noOwnerColumn: (): FindingText => ({
    seen: "No column of this table names an owner.",
    why: "Every result and action read from it is without an owner.",
    todo: "Add owners in the book, or an owner column to the plan.",
  }),
  noBaseline: (text: string): FindingText => ({
    seen: `“${text}” states no baseline.`,
    why: "Progress is measured from the baseline; without one it cannot be scored.",
    todo: "Enter where it stood at the start.",
  }),
  noTarget: (text: string): FindingText => ({
    seen: `“${text}” states no target.`,
    why: "Without a target nobody can tell whether it was reached.",
    todo: "Enter the number to reach.",
  }),
  targetNotRead: (text: string): FindingText => ({
    seen: `The target “${text}” could not be read as one number.`,
    why: "It is left pending rather than guessed.",
    todo: "Write one number, such as 85% or 1,200.",
  }),
  mangledDate: (text: string): FindingText => ({
    seen: `“${text}” is a date where a number belongs.`,
    why: "Spreadsheets turn entries such as 6-11 and 1/12 into dates; what was meant cannot be known.",
    todo: "Enter the number again, with the cell formatted as text or number.",
  }),
  cellError: (text: string): FindingText => ({
    seen: `The cell shows ${text}.`,
    why: "Its formula gives no value, so nothing was read.",
    todo: "Repair the formula.",
  }),
  dueNotRead: (text: string): FindingText => ({
    seen: `The due date “${text}” is no date that a calendar knows.`,
    why: "Without a date nothing can be called late.",
    todo: "Write a day, a month, a quarter or a fiscal year.",
  }),
  baselineNotRead: (text: string): FindingText => ({
    seen: `The baseline “${text}” could not be read as one number.`,
    why: "It is left blank rather than guessed, and progress cannot be scored without it.",
    todo: "Write one number, such as 85% or 1,200.",
  }),
  unitsDiffer: (text: string): FindingText => ({
    seen: `The baseline “${text}” is in another unit than the target.`,
    why: "Nothing can be measured from one to the other, so it is kept as words.",
    todo: "Write both in the same unit.",
  }),
  contradiction: (
    what: "baseline" | "target" | "due date",
    inColumn: number | string,
    inText: number | string,
  ): FindingText => ({
    seen: `The ${what} column says ${inColumn}, the text says ${inText}.`,
    why: "The column was taken.",
    todo: "Make the two agree.",
  }),
  scalesDiffer: (baseline: string, target: string): FindingText => ({
    seen: `The baseline is “${baseline}”, the target “${target}”: a thousand times apart.`,
    why: "They are hardly in the same unit, and a score would mean nothing.",
    todo: "Write both in the same unit.",
  }),
  statusByColour: (): FindingText => ({
    seen: "The status cells are empty but coloured; how things stand was read from the colours.",
    why: "A colour is a weak sign: what red or amber means is not written down, and some readers cannot see it.",
    todo: "Check the statuses, and write them as words.",
  }),
  duplicate: (sheet: string, cell: string): FindingText => ({
    seen: `The same text and numbers stand in ${sheet}!${cell} already.`,
    why: "Counted twice, it would weigh twice in the score.",
    todo: "Remove one, or say in what they differ.",
  }),
};
