/** Which of a block's numbers belong to which of the things that it measures. */
import type { BlockLine, ColumnRole } from "../reading";
import type { BlockMeasure } from "./block-table";

const NUMBERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["baseline", "target", "actual", "unit"]);

export const isNumberLine = ({ role }: BlockLine): boolean => NUMBERS.has(role);

/**
 * `names`: the lines that say what is measured, among `lines` of the whole block. Numbers go with the name that has their mark ("Target 2" with
 * "Measure 2"), else with the one above them; what may belong to several is left out.
 */
export function blockMeasures(lines: readonly BlockLine[], names: readonly BlockLine[]): BlockMeasure[] {
  const numbers = lines.filter((line) => isNumberLine(line) && !names.includes(line));
  const measures = names.map((line): BlockMeasure => ({ line, numbers: [] }));
  const [only] = measures;
  if (only && measures.length === 1) return [{ ...only, numbers }];
  const marks = names.map(({ label }) => markOf(label));
  const areMarked =
    marks.every((mark, at) => mark !== null && marks.indexOf(mark) === at) &&
    numbers.every((line) => marks.includes(markOf(line.label)));
  let run: BlockMeasure[] = [];
  let isInRun = false;
  for (const line of lines) {
    const named = names.indexOf(line);
    const measure = measures[named];
    if (measure) {
      run = isInRun ? [...run, measure] : [measure];
      isInRun = true;
      continue;
    }
    if (!numbers.includes(line)) continue;
    isInRun = false;
    const of = areMarked ? measures[marks.indexOf(markOf(line.label))] : run.length === 1 ? run[0] : null;
    const isTaken = of?.numbers.some(({ role, period }) => role === line.role && period === line.period);
    if (of && isTaken === false) of.numbers.push(line);
  }
  return measures;
}

/** The number or letter at a label's end: "Measure 2", "Objective 1b". */
function markOf(label: string): string | null {
  return /(?:^|[\s#(.])(\d{0,2}[a-d]|\d{1,2})\)?$/i.exec(label)?.[1]?.toLowerCase() ?? null;
}
