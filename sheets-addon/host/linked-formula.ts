/** HYPERLINK for what cannot be linked as text: what a formula gives, and texts where there are too many. */

const LINKED = /^=HYPERLINK\("#gid=\d+&range=[A-Z]{1,3}\d{1,7}",/;
const TEXT = /^"(?:[^"]|"")*"$/;

export const linkedFormula = (formula: string, url: string) => `=HYPERLINK("${url}",${formula.slice(1)})`;

export const linkedText = (text: string, url: string) => linkedFormula(`="${text.replace(/"/g, '""')}"`, url);

/** The formula as it was before it became a link: none where it was a text. Others as they are. */
export function unlinkedFormula(formula: string): string {
  const start = LINKED.exec(formula);
  if (!start || !formula.endsWith(")")) return formula;
  const label = formula.slice(start[0].length, -1);
  return TEXT.test(label) ? "" : `=${label}`;
}
