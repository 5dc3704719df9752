/** Two units in one change: "from 3 days to 48 hours". */
import { timeUnits, unitPhrases } from "../../lexicon/units";

const unitOf = new Map(unitPhrases.flatMap(([words, unit]) => (words.length === 1 ? [[words[0], unit]] : [])) as [string, string][]); // prettier-ignore

const CHANGE = /\bfrom\s([$€£]?)([\d.,]+)\s?([a-z%]*)\s(?:down |up )?to\s(?:under |over |below |above )?([$€£]?)([\d.,]+)\s?([a-z%]*)/i; // prettier-ignore

/** The words' two amounts, where they are the numbers given; null where their units are the same or one is not said. */
export function unitsApart(
  text: string,
  baseline: number,
  target: number,
): { from: string; to: string } | null {
  if (!text.includes("from ")) return null;
  const change = CHANGE.exec(text);
  if (!change) return null;
  const [, sign = "", first = "", unit = "", laterSign = "", second = "", laterUnit = ""] = change;
  const from = sign || unitOf.get(unit.toLowerCase());
  const to = laterSign || unitOf.get(laterUnit.toLowerCase());
  if (!from || !to || from === to || !isPlain(from) || !isPlain(to)) return null;
  if (numberOf(first) !== baseline || numberOf(second) !== target) return null;
  return { from: `${sign}${first} ${unit}`.trim(), to: `${laterSign}${second} ${laterUnit}`.trim() };
}

const numberOf = (figures: string): number => Number(figures.replace(/,/g, "").replace(/\.$/, ""));

/** Points may well stand beside percentages, and working days beside days. */
function isPlain(unit: string): boolean {
  return timeUnits.has(unit) || /^[%$€£]$/.test(unit);
}
