/** What a refusal says besides its lines of single sheets, which are shown with links to them instead. */

/** Those lines are indented (core/messages/en/convert.ts), and what stands before them only leads to them. */
export function besidesSheets(refusal: string): string {
  const lines = refusal.split("\n");
  const isOfSheet = lines.map((line) => line.startsWith("  "));
  return lines.slice(isOfSheet.lastIndexOf(true) + 1).join("\n");
}
