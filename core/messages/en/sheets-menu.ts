/** The menu in Google Sheets: its entries, and what they say. */

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
