/** What Google, the menu, triggers, cells, the sidebar and the public page call by name: everything that the script offers, and nothing else. */

export { onInstall, onOpen } from "./menu/on-open";
export {
  buildSheets,
  checkIn,
  openSidebar,
  previewReminders,
  publishPage,
  validateBook,
} from "./menu/open-sidebar";
export { removeWeeklyReminders, sendReminders, setUpWeeklyReminders } from "./menu/reminder-items";
export { openSettings } from "./menu/open-settings";
export { openHelp } from "./menu/open-help";

export { weeklyReminders } from "./reminders/weekly-reminders";

export { continueCommand, runCommand } from "./calls/run-command";
export { readPart, sendPart } from "./calls/parts";
export { cancelCommand, progressOf } from "./calls/progress";
export { revealCell } from "./calls/reveal-cell";
export { mailQuota, sendReminder } from "./calls/reminder-calls";
export { pageAddress } from "./calls/page-address";
export { remember } from "./calls/remember";

export { doGet } from "./web-app/do-get";

export { OKR_EXPECTED, OKR_READMEASURE, OKR_SCORE, OKR_STATUS } from "./custom-functions/functions";
