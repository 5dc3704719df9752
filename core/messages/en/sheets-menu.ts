/** The menu in Google Sheets: its entries, what each does, and what they say themselves. */

export const sheetsMenu = {
  title: "OKR Ledger",
  openSidebar: "Open sidebar",
  buildSheets: "Build OKR sheets",
  validateBook: "Validate",
  checkIn: "Check in",
  previewReminders: "Preview reminders",
  sendReminders: "Send reminders",
  setUpWeeklyReminders: "Set up weekly reminders",
  removeWeeklyReminders: "Stop weekly reminders",
  publishPage: "Publish page",
  openSettings: "Settings",
  openHelp: "Help",
} as const;

type Entry = Exclude<keyof typeof sheetsMenu, "title" | "openHelp">;

/** Settings where there is none yet. */
export const settingsMessages = {
  noBookTitle: "There is no OKR book yet",
  noBook:
    "Settings stand on a sheet of the OKR book, which is built from the plan in this spreadsheet. You see what will be built before anything is written. Build it now?",
  sheetGone: (sheet: string) =>
    `The sheet "${sheet}" with the settings was deleted. Bring it back (File, Version history), or choose OKR Ledger, Build OKR sheets: it is made anew, with the usual settings.`,
};

export const helpMessages = {
  title: "What OKR Ledger does",
  intro:
    "OKR Ledger reads a plan in this spreadsheet, builds sheets with objectives and key results from it, and keeps them true. Your own sheets are never changed.",
  entriesTitle: "The menu",
  entries: {
    openSidebar: "Opens the sidebar: what was found in the spreadsheet, and what to do next.",
    buildSheets:
      "Builds the OKR sheets from the plan, or brings them up to date. You see what will be built before anything is written, and you can take it back.",
    validateBook: "Lists what is missing or contradictory, each with its cell and what to do.",
    checkIn: "Opens the form for a key result's new value, with progress, problems and plans.",
    previewReminders: "Shows who would get which mail today, and who gets none and why. Nothing is sent.",
    sendReminders: "Sends the mails that are due, from your address, after asking you.",
    setUpWeeklyReminders: "Lets Google send them once a week, from your address, without anybody's doing.",
    removeWeeklyReminders: "Ends that.",
    publishPage:
      "Shows the public page as residents would see it, what stays off it and why, and where it is on the web or how to put it there.",
    openSettings: "Goes to the sheet with the settings.",
  } satisfies Record<Entry, string>,
  questionsTitle: "Questions that come up",
  questions: [
    {
      question: "Why does Google ask for permission?",
      answer:
        "OKR Ledger runs in your name: it reads and writes this spreadsheet only, shows the sidebar, sends reminders from your address when you ask for it, and sets up their weekly run. It reads no mail and no other file, and nothing leaves your Google account.",
    },
    {
      question: "What if the work is interrupted?",
      answer:
        "Nothing is lost. What is being written is kept on a hidden sheet until all of it stands; the next thing that you do in the sidebar finishes it.",
    },
    {
      question: "The sidebar says that it may not work on my behalf.",
      answer:
        "This happens where a browser is signed in to several Google accounts. Open the spreadsheet in a private window with only the account that you use for it.",
    },
  ],
};
