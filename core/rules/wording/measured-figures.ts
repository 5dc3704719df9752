/** A text without the figures that measure nothing: dates, quarters, fiscal years, ids, ordinals, names with a number. */
import { labelNouns } from "../../lexicon/definition-words";
import { months } from "../../lexicon/months";

const month = `(?:${[...months.keys()].join("|")})\\b\\.?`;

/** "Target 85", "measure 12" and "Day 15" give a number rather than a name. */
const notNames = new Set(["target", "measure", "indicator", "number", "no", "day"]);
const named = [...labelNouns].filter((noun) => /^[a-z]+$/.test(noun) && !notNames.has(noun)).join("|");

/** The first two say what stays: money is no year, and a place in a ranking is measured. */
const patterns = [
  "[$€£]\\s?[\\d,.]+",
  "\\b(?:rank|ranks|ranked|ranking|place|placed|top)\\s\\d+(?:st|nd|rd|th)?\\b",
  `\\b${month}\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s(?:19|20)\\d\\d)?`,
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}(?:,?\\s(?:19|20)\\d\\d)?`,
  "\\b\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4}\\b",
  "\\b(?:fy|fiscal year|financial year|school year|sy|cy)\\s?'?\\d{2,4}(?:\\s?[-–/]\\s?\\d{2,4})?",
  "\\b(?:q|quarter\\s)[1-4]\\b",
  "\\b(?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?\\b(?![,.]\\d|\\s?%)",
  `\\b(?:${named})\\s(?:#\\s?)?\\d+[a-z]?\\b(?![.,]\\d|\\s?%|\\sper)`,
  "\\b(?:911|311|211|988)\\b(?!\\s?%)",
  "\\b24\\s?/\\s?7\\b",
  "\\b\\d+(?:st|nd|rd|th)\\b",
  "\\b(?:\\d+|two|three|four|five|six|ten)[-\\s](?:year|month|week|day|hour|minute|page|story|point|lane)\\b",
  "\\b[a-z]+[-.]?\\d[\\w-]*",
  "\\b\\d+(?:\\.\\d+){2,}",
];
const FIGURES = new RegExp(patterns.join("|"), "gi");
const MEASURED = /^(?:[$€£]|rank|place|top)/i;

/** What is left out becomes a blank. */
export function measuredFigures(text: string): string {
  return text.replace(FIGURES, (figure) => (MEASURED.test(figure) ? figure : " "));
}

const AMOUNT =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|million|half|halve|double|triple|quadruple|twice|zero|a third|a quarter|thirds|quarters)\b/i;

/** Whether a text gives a number that something could be measured by. */
export function statesAmount(text: string): boolean {
  return AMOUNT.test(text) && AMOUNT.test(measuredFigures(text));
}
