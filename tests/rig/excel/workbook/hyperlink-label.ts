/** HYPERLINK(address, label) as its label alone: that is its value, and the engine of the stand-ins does not know the function. */

const START = /\bHYPERLINK\(/i;
/** Texts and quoted names of sheets, in which brackets and commas mean nothing. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/** Without a label, the address is what a cell shows. */
export function hyperlinkLabels(formula: string): string {
  const start = START.exec(formula);
  if (!start) return formula;
  const first = start.index + start[0].length;
  const { commas, end } = argumentsFrom(formula, first);
  const label = formula.slice((commas[0] ?? first - 1) + 1, end);
  return hyperlinkLabels(`${formula.slice(0, start.index)}(${label})${formula.slice(end + 1)}`);
}

/** Where the commas between a call's arguments stand, and its closing bracket. */
function argumentsFrom(formula: string, from: number): { commas: number[]; end: number } {
  const commas: number[] = [];
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    QUOTED.lastIndex = at;
    const quoted = QUOTED.exec(formula);
    if (quoted) at += quoted[0].length - 1;
    else if (formula[at] === "(") depth++;
    else if (formula[at] === ")" && depth-- === 0) return { commas, end: at };
    else if (formula[at] === "," && depth === 0) commas.push(at);
  }
  return { commas, end: formula.length };
}
