/** What a menu entry has to say at its end, or why it could not do its work, in a window with its title. */

/** `work` gives back what is to be said; null for nothing. Errors without a code are defects, which Google shows itself. */
export function explainedInMenu(title: string, work: () => string | null): void {
  const ui = SpreadsheetApp.getUi();
  const text = said(work);
  if (text !== null) ui.alert(title, text, ui.ButtonSet.OK);
}

function said(work: () => string | null): string | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && "code" in error) return error.message;
    throw error;
  }
}
