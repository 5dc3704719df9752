/** The findings of a conversion: what the plan, the book and the scores leave to people, each once, worst first. */
import { OWNER_FROM_KEY_RESULTS } from "../okr/from-plan/plan-findings";
import type { Finding } from "../workbook/finding";
import { worstFirst } from "../workbook/worst-first";

/** `reading`: what the reader saw in the plan alone; `others`: what was found with the book before us. */
export function conversionFindings(reading: readonly Finding[], others: readonly Finding[]): Finding[] {
  const placesOf = (rule: string): Set<string> =>
    new Set(others.filter((finding) => finding.rule === rule).map(placeOf));
  const unscored = placesOf("not-scored");
  const ownedAfterAll = placesOf(OWNER_FROM_KEY_RESULTS);
  const isSaidAgain = (finding: Finding): boolean => {
    // A key result without a baseline is one that is not scored, or whose baseline is assumed, or was typed into the book since.
    if (finding.rule === "no-baseline") return true;
    if (finding.rule === "no-owner") return ownedAfterAll.has(placeOf(finding));
    return finding.rule === "no-target" && unscored.has(placeOf(finding));
  };
  return worstFirst(onceEach([...reading.filter((finding) => !isSaidAgain(finding)), ...others]));
}

/** Two items of one row may both report the same cell. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function placeOf({ sheet, cell }: Finding): string {
  return JSON.stringify([sheet, cell]);
}
