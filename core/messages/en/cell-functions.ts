/** What functions in cells say where they cannot take an argument: the text behind #VALUE! in Excel and #ERROR! in Google Sheets. */

export const cellFunctionMessages = {
  severalCells: (argument: string) =>
    `${argument} takes one cell, and was given several. Name a single cell, and fill the formula down.`,
  severalColumns: (argument: string) =>
    `${argument} takes a cell or a column of cells, and was given several columns. Each fills eight cells to its right.`,
  rangesDiffer: (one: string, size: string, other: string, otherSize: string) =>
    `${one} has ${size} cells and ${other} ${otherSize}. Give ranges of the same size, or single cells.`,
  /** In front of a sentence about a cell of a range. */
  inRow: (row: number, sentence: string) => `Row ${row} of the range: ${sentence}`,
  noPlainValue: (argument: string) =>
    `${argument} takes a number or a text, and was given something else. Name a plain cell.`,
  noNumber: (argument: string, given: string) =>
    `${argument} takes a number, and was given "${given}". Leave it blank where the number is not known yet.`,
  noDay: (argument: string, given: string) =>
    `${argument} takes a date, and was given "${given}". Type a date, or a text such as 2026-06-30.`,
  noSuchWord: (argument: string, given: string, words: readonly string[]) =>
    `${argument} takes ${words.slice(0, -1).join(", ")} or ${words.slice(-1).join("")}, and was given "${given}".`,
  gapsInOrder: (onTrackGap: number, atRiskGap: number) =>
    `atRiskGap (${atRiskGap}) has to be lower than onTrackGap (${onTrackGap}): a key result is on track down to the one and at risk down to the other.`,
};
