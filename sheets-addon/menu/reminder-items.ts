/** Menu entries about reminders. */
import { showSidebar } from "./open-sidebar";

export function sendReminders(): void {
  showSidebar(null);
}

export function setUpWeeklyReminders(): void {
  showSidebar(null);
}

export function removeWeeklyReminders(): void {
  showSidebar(null);
}
