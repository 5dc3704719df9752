/** Shows where the public page is, or how to publish it. */
import { showSidebar } from "./open-sidebar";

export function publishPage(): void {
  showSidebar(null);
}
