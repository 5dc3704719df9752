/** The named looks of the book's cells. */
import type { StyleSpec } from "../workbook/patch";
import { palette } from "./palette";

const cell: StyleSpec = { color: palette.ink, border: palette.line, vertical: "top" };
const computed: StyleSpec = { ...cell, fill: palette.computed };
const integer = "0";
/** As written, with up to four decimals and no trailing point's worth of noise. */
const measured = "#,##0.####";
const twoDecimals = "0.00";
/** The one form of a day that no reader takes for another. */
const day = "yyyy-mm-dd";

const looks = {
  header: {
    bold: true,
    color: palette.paper,
    fill: palette.navy,
    border: palette.navy,
    vertical: "center",
    wrap: true,
  },
  /** Over columns that people fill in no less than over computed ones: the quieter blue says "not here". */
  headerComputed: {
    bold: true,
    color: palette.navy,
    fill: palette.band,
    border: palette.line,
    vertical: "center",
    wrap: true,
  },
  key: { ...cell, color: palette.quiet, fill: palette.key },
  source: { ...cell, color: palette.link, underline: true, fill: palette.key },
  text: { ...cell, wrap: true },
  title: { ...cell, bold: true, wrap: true },
  choice: cell,
  number: { ...cell, numberFormat: measured },
  /** A target that says by how much, not to what. */
  numberBy: { ...cell, numberFormat: `"by "${measured}` },
  /** A baseline that follows from the wording. */
  numberAssumed: { ...cell, italic: true, color: palette.quiet, numberFormat: `${measured}" (assumed)"` },
  day: { ...cell, numberFormat: day, horizontal: "center" },
  computedText: { ...computed, wrap: true },
  computedNumber: { ...computed, numberFormat: measured },
  computedScore: { ...computed, numberFormat: twoDecimals },
  computedCount: { ...computed, numberFormat: integer, horizontal: "center" },
  computedDay: { ...computed, numberFormat: day, horizontal: "center" },
  status: { ...computed, bold: true, horizontal: "center" },
  settingName: { ...cell, bold: true, wrap: true },
  settingText: { ...cell, horizontal: "left", wrap: true },
  settingNumber: { ...cell, horizontal: "left" },
  settingDay: { ...cell, horizontal: "left", numberFormat: day },
  settingComputedDay: { ...computed, horizontal: "left", numberFormat: day },
  help: { ...cell, color: palette.quiet, wrap: true },
  /** Kept as text whatever it looks like. */
  raw: { numberFormat: "@" },
} satisfies Record<string, StyleSpec>;

export type StyleName = keyof typeof looks;

export const styles: Record<StyleName, StyleSpec> = looks;
