/** Goes to the book's settings. */
import { showSidebar } from "./open-sidebar";

export function openSettings(): void {
  showSidebar(null);
}
