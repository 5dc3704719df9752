/** "Progress to date", "Q2": over figures they are actuals; over words they say how it goes, and no value can be read from them. */
import type { RoleColumn, RoleRule } from "../role-table";
import { settle } from "../role-table";

/** Shares of the cells. */
const MOSTLY_WORDS = 0.75;
const FEW_FIGURES = 0.2;
/** Cells that say more than a mark or a name. */
const SENTENCE_WORDS = 2.5;

const isOfWords = ({ profile }: RoleColumn): boolean =>
  profile.count > 0 &&
  profile.text >= MOSTLY_WORDS &&
  profile.number + profile.amount + profile.quantified <= FEW_FIGURES &&
  profile.placeholder < 0.5 &&
  profile.id < 0.5 &&
  profile.time < 0.5;

/** Quarters under one header, of which those to come are empty still, or dashes. */
const isEmptySibling = (column: RoleColumn, told: readonly RoleColumn[]): boolean =>
  column.role === "actual" &&
  column.profile.number + column.profile.amount === 0 &&
  column.group !== null &&
  told.some(({ group }) => group === column.group);

export const wordsForFigures: RoleRule = ({ columns }) => {
  const told = columns.filter((column) => column.role === "actual" && isOfWords(column));
  for (const column of columns) if (isEmptySibling(column, told)) settle(column, "other");
  for (const column of told) {
    const { statusStrong, words, yesNo } = column.profile;
    if (statusStrong > 0.6 && yesNo < 0.5) settle(column, "status");
    else settle(column, words >= SENTENCE_WORDS ? "notes" : "other");
  }
};
