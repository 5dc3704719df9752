/** A text in quotes, as findings quote it: on one line, and not longer than a line. */

const LONGEST = 90;
const BREAKS = /\s\s|[^\S ]/;

export function quoted(text: string): string {
  const trimmed = text.trim();
  const line = BREAKS.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
  if (line.length <= LONGEST) return `"${line}"`;
  const cut = line.slice(0, LONGEST);
  const end = cut.lastIndexOf(" ");
  return `"${cut.slice(0, end > LONGEST / 2 ? end : LONGEST)} …"`;
}
