/** Key results say where their number comes from, so that somebody else can look it up. */
import type { KeyResult } from "../../okr/model";
import type { Defect } from "../engine/rule";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "data-source-named",
    group: "key-results",
    level: "info",
    title: "A key result says where its number comes from",
    why: "A number that only its owner can produce cannot be checked, and is lost when the owner changes.",
    source: "31 USC 1115(b)(8): how the data are verified, and their source",
    todo: "Type the system, survey or report that the number is taken from into Data source.",
    good: { keyResults: [{ dataSource: "Permit system" }] },
    bad: { keyResults: [{ dataSource: null }, {}] },
  },
  ({ keyResults }): Defect[] => {
    const without = keyResults.filter(({ keyResult }) => !namesSource(keyResult));
    const [first] = without;
    if (!first) return [];
    if (without.length > 1 && 2 * without.length >= keyResults.length) {
      const seen = `${without.length} of ${keyResults.length} key results do not say where their number comes from.`;
      return [{ table: "keyResults", row: first.row, field: "dataSource", about: WHOLE_BOOK, seen }];
    }
    return without.map(({ row, keyResult }) => ({
      table: "keyResults",
      row,
      field: "dataSource",
      seen: `${quoted(keyResult.title)} does not say where its number comes from.`,
    }));
  },
);

const SOURCE =
  /\b(?:surveys?|audit(?:s|ed)?|census|systems?|reports?|reported|databases?|records?|register|dashboard|inventory|logs?|according to|measured by|data from|source)\b/i;

function namesSource({ dataSource, title, notes, direction }: KeyResult): boolean {
  if (dataSource !== null && dataSource.trim() !== "") return true;
  return direction === "Milestone" || SOURCE.test(title) || (notes !== null && SOURCE.test(notes));
}
