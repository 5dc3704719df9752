/** A formula whose cell is a link: Google Sheets links texts as such, but what a formula gives only by HYPERLINK. */

const LINKED = /^=HYPERLINK\("#gid=\d+&range=[A-Z]{1,3}\d{1,7}",/;

export const linkedFormula = (formula: string, url: string) => `=HYPERLINK("${url}",${formula.slice(1)})`;

/** The formula as it was before it became a link; others as they are. */
export function unlinkedFormula(formula: string): string {
  const start = LINKED.exec(formula);
  return start && formula.endsWith(")") ? `=${formula.slice(start[0].length, -1)}` : formula;
}
