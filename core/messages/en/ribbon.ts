/** The words on the ribbon: the group, its buttons and what their tooltips say. Labels are short: Excel breaks them after a word or two. */

export interface ButtonText {
  label: string;
  /** What pressing it does, in a sentence or two; manifests take 250 characters. */
  tooltip: string;
}

export const ribbonGroup = "OKR Ledger";

export const ribbonButtons = {
  showPane: {
    label: "Open pane",
    tooltip: "Opens OKR Ledger beside the workbook: what was found in it, and what to do next.",
  },
  build: {
    label: "Build",
    tooltip:
      "Opens the step that builds the OKR book from the plan in this workbook, or brings it up to date. You see what will be built before anything is written.",
  },
  validate: {
    label: "Validate",
    tooltip:
      "Checks the book, or the plan if there is no book yet, and lists what is missing or contradictory, each with its cell and what to do.",
  },
  checkIn: {
    label: "Check in",
    tooltip: "Opens the form for a key result's new value, with progress, problems and plans.",
  },
  remind: {
    label: "Remind",
    tooltip: "Opens the step for reminders: whose key results wait for an update.",
  },
  publish: {
    label: "Publish",
    tooltip:
      "Shows the public page as residents would see it, saves it as a file for your website, and says which objectives stay off it and why, each with the cell to mend.",
  },
} as const satisfies Record<string, ButtonText>;
