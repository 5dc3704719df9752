/** What people may do in the grid: only what the file takes over. Anything else would be seen here and be missing from the saved file. */

/** Commands that change what stands in cells, or change nothing. */
const ALLOWED = new Set(
  [
    "auto-clear-content", "auto-fill", "change-zoom-ratio", "clear-selection-content", "copy", "copy-down", "copy-formula-only", "copy-right",
    "expand-selection", "move-selection", "move-selection-enter-tab", "optional-paste", "paste", "paste-by-short-key", "paste-value",
    "paste-formula", "refill", "repeat-last-action", "scroll-to-cell", "scroll-view", "scroll-view-reset", "select-all", "select-range",
    "set-range-values", "set-scroll-relative", "set-worksheet-activate", "set-worksheet-show", "set-zoom-ratio", "toggle-cell-checkbox",
    "toggle-note-popup", "numfmt.set.numfmt",
  ].map((name) => `sheet.command.${name}`),
); // prettier-ignore

/** Whether the grid may run a command of this name. */
export function isAllowed(command: string): boolean {
  return !/^(?:sheets?|data-validation)\.command\./.test(command) || ALLOWED.has(command);
}
