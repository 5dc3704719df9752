/** The weekly run of the reminders: a trigger calls it, as the person who set it up. */

export function weeklyReminders(): void {
  Logger.log("No reminders are sent.");
}
