/** Sheets of two columns without a header, a label beside what it stands for: keys of marks, and facts about the organisation. */
import { actionVerb, measureText, quantified, statusCell, statusStrong } from "../../lexicon/cell-words";
import { glossaryName } from "../../lexicon/sheet-words";
import { idText } from "../tables/band-score";
import type { Grid } from "../tables/grid";
import type { Detector } from "./sheet-facts";
import { STATEMENTS } from "../columns/role-table";
import { promisesSomething, rolesNamed } from "./sheet-facts";

type Pair = readonly [label: string, text: string];

const CERTAIN = 0.9;
const FEWEST = 3;
/** Keys and fact sheets are no longer than this, in rows; labels in words. */
const MOST = 40;
const MARK_WORDS = 3;
const LABEL_WORDS = 6;

/** Short marks of how things stand, each with its meaning. */
export const statusKey: Detector = ({ grid }) => {
  const rows = pairs(grid);
  if (rows === null) return 0;
  const stands = (mark: string): boolean => statusCell.test(mark) || statusStrong.test(mark);
  const areMarks = rows.every(([mark]) => mark.split(/\s+/).length <= MARK_WORDS);
  return areMarks && shareOf(rows, ([mark]) => stands(mark)) >= 0.6 ? CERTAIN : 0;
};

/** "Contact | Dr. Lee", "Background | …": nothing to do or to measure beside its labels. */
export const factSheet: Detector = (facts) => {
  const rows = pairs(facts.grid);
  const named = rolesNamed(facts);
  if (glossaryName.test(facts.sheet.name)) return 0;
  if (rows === null || promisesSomething(facts) || STATEMENTS.some((role) => named.has(role))) return 0;
  const areLabels = rows.every(
    ([label]) => label.split(/\s+/).length <= LABEL_WORDS && !actionVerb.test(label) && !idText(label),
  );
  const says = ([, text]: Pair): boolean =>
    actionVerb.test(text) || measureText.test(text) || quantified.test(text);
  return areLabels && shareOf(rows, says) < 0.34 ? CERTAIN : 0;
};

const shareOf = (rows: readonly Pair[], test: (row: Pair) => boolean): number =>
  rows.filter(test).length / rows.length;

/** The sheet's rows where all but its titles hold a label of their own and a text; null where they do not. */
function pairs(grid: Grid): Pair[] | null {
  const rows: Pair[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const [label, text, further] = grid.filled(row);
    if (label === undefined || (text === undefined && rows.length === 0)) continue;
    if (text === undefined || further !== undefined || rows.length === MOST) return null;
    if (typeof grid.value(row, label) !== "string" || typeof grid.value(row, text) !== "string") return null;
    rows.push([grid.text(row, label), grid.text(row, text)]);
  }
  const labels = new Set(rows.map(([label]) => label.toLowerCase()));
  return rows.length >= FEWEST && labels.size === rows.length ? rows : null;
}
