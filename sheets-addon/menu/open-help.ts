/** Says what the menu does. */
import { showSidebar } from "./open-sidebar";

export function openHelp(): void {
  showSidebar(null);
}
