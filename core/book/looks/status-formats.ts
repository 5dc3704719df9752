/** Conditional formats that colour a status cell. The word always stands in the cell: colour only repeats it. */
import { cellAddress } from "../../workbook/a1";
import type { Rectangle } from "../../workbook/cells";
import type { ConditionalFormatSpec } from "../../workbook/patch";
import { statuses } from "../../score/scores";
import { palette, statusLooks } from "./palette";

/** One rule a status over `range`, a single column. */
export function statusFormats(range: Rectangle): ConditionalFormatSpec[] {
  return statuses.map((status) => {
    const { color, fill } = statusLooks[status];
    return wordFormat(range, status, { bold: true, color, fill });
  });
}

/** "Met" and "Not met" of a KPI. */
export function metFormats(
  range: Rectangle,
  words: { met: string; notMet: string },
): ConditionalFormatSpec[] {
  const [met, notMet] = [statusLooks["On track"], statusLooks["Off track"]];
  return [
    wordFormat(range, words.met, { bold: true, color: met.color, fill: met.fill }),
    wordFormat(range, words.notMet, { bold: true, color: notMet.color, fill: notMet.fill }),
  ];
}

/** The words for the level of a finding. */
export function levelFormats(
  range: Rectangle,
  words: Readonly<Record<"error" | "warning" | "info", string>>,
  /** What stands in the same cells and counts no more. */
  quiet: readonly string[] = [],
): ConditionalFormatSpec[] {
  const looks = {
    error: statusLooks["Off track"],
    warning: statusLooks["At risk"],
    info: statusLooks["Not assessed"],
  };
  return [
    ...(["error", "warning", "info"] as const).map((level) => {
      const { color, fill } = looks[level];
      return wordFormat(range, words[level], { bold: true, color, fill });
    }),
    ...quiet.map((word) => wordFormat(range, word, { color: palette.quiet })),
  ];
}

/** What became of a mail: `wrong` words are followed by a colon and what went wrong. */
export function outcomeFormats(
  range: Rectangle,
  { quiet, wrong }: { quiet: readonly string[]; wrong: readonly string[] },
): ConditionalFormatSpec[] {
  const { color, fill } = statusLooks["Off track"];
  const cell = `$${cellAddress(range.row, range.column)}`;
  return [
    ...quiet.map((word) => wordFormat(range, word, { color: palette.quiet })),
    ...wrong.map((word): ConditionalFormatSpec => ({
      range,
      formula: `=MID(${cell},1,${word.length})="${word}"`,
      style: { bold: true, color, fill },
    })),
  ];
}

function wordFormat(
  range: Rectangle,
  word: string,
  style: ConditionalFormatSpec["style"],
): ConditionalFormatSpec {
  return { range, formula: `=$${cellAddress(range.row, range.column)}="${word}"`, style };
}
