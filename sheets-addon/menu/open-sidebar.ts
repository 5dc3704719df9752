/** Menu entries that open the sidebar, and what each wants it to do. */
import { sheetsMenu } from "../../core/messages/en/sheets-menu";
import { asciiJson } from "../ascii-json";
import { everythingRemembered } from "../calls/remember";
import type { Opening } from "../sidebar-calls";

export function openSidebar(): void {
  showSidebar(null);
}

export function buildSheets(): void {
  showSidebar({ step: "build", run: true });
}

export function validateBook(): void {
  showSidebar({ step: "check", run: true });
}

export function checkIn(): void {
  showSidebar({ step: "track", run: false });
}

export function previewReminders(): void {
  showSidebar({ step: "remind", run: false });
}

export function publishPage(): void {
  showSidebar({ step: "publish", run: false });
}

/** Sidebar.html is the pane; what it is to open with follows at its end, which it waits for. */
export function showSidebar(request: Opening["request"]): void {
  const opening: Opening = { request, memory: everythingRemembered() };
  const page = HtmlService.createHtmlOutputFromFile("Sidebar")
    .append(`<script type="application/json" id="opening">${asciiJson(opening)}</script>`)
    .setTitle(sheetsMenu.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
