/** Puts a text on the clipboard, also where the program around the page has not handed the clipboard on. */

/** False where it cannot be. Right after a click or a key. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOld(text);
  }
}

/**
 * Excel on the web and Google Sheets show add-ins in frames, which may use the clipboard only where the frame is allowed to
 * (w3.org/TR/clipboard-apis/#clipboard-permissions). The older way asks for no permission, only for a click.
 */
function copyOld(text: string): boolean {
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  field.style.position = "fixed";
  field.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
