/** The named looks of the book's cells. */
import type { StyleSpec } from "../../workbook/patch";
import { dashboard } from "../../messages/en/dashboard";
import type { Status } from "../../score/scores";
import { palette, statusLooks } from "./palette";

const cell: StyleSpec = { color: palette.ink, border: palette.line, vertical: "top" };
const quiet: StyleSpec = { italic: true, color: palette.quiet };
const computed: StyleSpec = { ...cell, fill: palette.computed };
const integer = "0";
/** None is a dash: what is there stands out. */
const countOrDash = '0;-0;"–"';
/**
 * Numbers that people type have no format of their own: Excel and Google Sheets show them as typed. One with optional decimals, such as
 * "#,##0.##", leaves a point behind whole numbers there ("71."); LibreOffice does not show it. Where words stand beside the number it needs one.
 */
const whole = "#,##0";
const withDecimals = "#,##0.0###";
const twoDecimals = "0.00";
/** The one form of a day that no reader takes for another. */
const day = "yyyy-mm-dd";

const header: StyleSpec = {
  bold: true,
  color: palette.paper,
  fill: palette.navy,
  border: palette.navy,
  vertical: "center",
  wrap: true,
};
/** Over computed columns: the quieter blue says "not here". */
const headerComputed: StyleSpec = {
  ...header,
  color: palette.navy,
  fill: palette.band,
  border: palette.line,
};
/** A line of the dashboard. */
const tally: StyleSpec = { color: palette.ink, border: palette.line, vertical: "center" };
const listed: StyleSpec = { color: palette.ink, vertical: "center" };
const headline: StyleSpec = { ...tally, bold: true, size: 18, color: palette.navy, fill: palette.band };

const looks = {
  header,
  headerIndented: { ...header, horizontal: "left", indent: 1 },
  headerCenter: { ...header, horizontal: "center" },
  headerRight: { ...header, horizontal: "right" },
  headerComputed,
  headerComputedCenter: { ...headerComputed, horizontal: "center" },
  headerComputedRight: { ...headerComputed, horizontal: "right" },
  key: { ...cell, color: palette.quiet, fill: palette.key },
  source: { ...cell, color: palette.link, underline: true, fill: palette.key, wrap: true },
  plainText: { ...cell, color: palette.quiet, wrap: true },
  plainLink: { ...cell, color: palette.link, underline: true },
  text: { ...cell, wrap: true },
  title: { ...cell, bold: true, wrap: true },
  choice: cell,
  grade: { ...cell, numberFormat: integer, horizontal: "center" },
  number: { ...cell, horizontal: "right" },
  /** A target that says by how much, not to what. */
  numberBy: { ...cell, numberFormat: `"by "${withDecimals}`, horizontal: "right" },
  wholeBy: { ...cell, numberFormat: `"by "${whole}`, horizontal: "right" },
  /** A baseline that follows from the wording. */
  numberAssumed: { ...cell, ...quiet, numberFormat: `${withDecimals}" (assumed)"` },
  wholeAssumed: { ...cell, ...quiet, numberFormat: `${whole}" (assumed)"` },
  day: { ...cell, numberFormat: day, horizontal: "center" },
  minute: { ...cell, numberFormat: `${day} hh:mm`, horizontal: "center" },
  computedText: { ...computed, wrap: true },
  computedNumber: { ...computed, horizontal: "right" },
  computedScore: { ...computed, numberFormat: twoDecimals, horizontal: "right" },
  computedCount: { ...computed, numberFormat: integer, horizontal: "center" },
  computedDay: { ...computed, numberFormat: day, horizontal: "center" },
  status: { ...computed, bold: true, horizontal: "center" },
  settingName: { ...cell, bold: true, wrap: true },
  settingText: { ...cell, horizontal: "left", wrap: true },
  settingNumber: { ...cell, horizontal: "left" },
  settingDay: { ...cell, horizontal: "left", numberFormat: day },
  settingComputedDay: { ...computed, horizontal: "left", numberFormat: day },
  help: { ...cell, color: palette.quiet, wrap: true },
  pageTitle: { bold: true, size: 20, color: palette.navy, vertical: "center", wrap: true },
  pageSubtitle: { size: 12, bold: true, color: palette.quiet, vertical: "center" },
  pageDay: {
    size: 12,
    color: palette.quiet,
    vertical: "center",
    horizontal: "left",
    numberFormat: dashboard.asOfFormat,
  },
  alert: { bold: true, color: statusLooks["Off track"].color },
  section: { bold: true, size: 13, color: palette.navy, vertical: "center" },
  note: { color: palette.quiet, wrap: true, vertical: "top" },
  headerOnTrack: statusHeader("On track"),
  headerAtRisk: statusHeader("At risk"),
  headerOffTrack: statusHeader("Off track"),
  headerStale: statusHeader("Stale"),
  headerNotAssessed: statusHeader("Not assessed"),
  headerNotScored: statusHeader("Not scored"),
  headline: { ...headline, size: 14, horizontal: "left", indent: 1 },
  headlineNumber: { ...headline, numberFormat: countOrDash, horizontal: "right" },
  headlinePercent: { ...headline, numberFormat: "0%", horizontal: "right" },
  headlineScore: { ...headline, numberFormat: twoDecimals, horizontal: "right" },
  tallyName: { ...tally, horizontal: "left", indent: 1 },
  group: { ...tally, bold: true, color: palette.quiet, vertical: "bottom" },
  tallyNumber: { ...tally, numberFormat: countOrDash, horizontal: "right" },
  tallyPercent: { ...tally, numberFormat: "0%", horizontal: "right" },
  tallyPercentExact: { ...tally, numberFormat: "0.0%", horizontal: "right" },
  tallyScore: { ...tally, numberFormat: twoDecimals, horizontal: "right" },
  barTrouble: { ...tally, color: statusLooks["Off track"].bar, horizontal: "right" },
  barGood: { ...tally, color: statusLooks["On track"].bar, horizontal: "left" },
  barSilent: { ...tally, color: statusLooks.Stale.bar, horizontal: "left" },
  barAccent: { ...tally, color: palette.accent, horizontal: "left" },
  barQuiet: { ...tally, color: statusLooks["Not assessed"].bar, horizontal: "left" },
  /** The lines of a list that may be shorter: those in use get their borders by a conditional format. */
  listText: { ...listed, wrap: true, horizontal: "left", indent: 1 },
  listStatus: { ...listed, bold: true, horizontal: "center" },
  listLink: { ...listed, horizontal: "left", indent: 1, color: palette.link, underline: true },
  listCount: { ...listed, numberFormat: integer, horizontal: "right" },
  listScore: { ...listed, numberFormat: twoDecimals, horizontal: "right" },
  summary: { color: palette.quiet, vertical: "center", wrap: false },
  plain: {},
  /** Kept as text whatever it looks like. */
  raw: { numberFormat: "@" },
} satisfies Record<string, StyleSpec>;

export type StyleName = keyof typeof looks;

export const styles: Record<StyleName, StyleSpec> = looks;

/** The header of a column, aligned as its cells are. */
export function headerStyle(isTyped: boolean, { horizontal: alignment, indent }: StyleSpec): StyleName {
  if (indent !== undefined) return "headerIndented";
  if (alignment === "right") return isTyped ? "headerRight" : "headerComputedRight";
  if (alignment === "center") return isTyped ? "headerCenter" : "headerComputedCenter";
  return isTyped ? "header" : "headerComputed";
}

function statusHeader(status: Status): StyleSpec {
  const { color, fill } = statusLooks[status];
  return { ...header, color, fill, border: palette.line, horizontal: "right" };
}
