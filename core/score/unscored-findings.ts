/** Findings about what cannot be scored as it stands. */
import { scoreFindings } from "../messages/en/score";
import type { FindingText } from "../messages/en/convert";
import type { BookModel, KeyResult } from "../okr/model";
import type { Finding } from "../workbook/finding";
import type { BookScores } from "./scores";

/**
 * What the rules do not say: one for each relative target whose direction the wording does not give; key results that only wait for
 * their first value are counted per sheet. `scores` are those of this model; `sheet` is where a key result that is not from the plan
 * is found.
 */
export function unscoredFindings(model: BookModel, scores: BookScores, sheet: string): Finding[] {
  const findings: Finding[] = [];
  const waiting = new Map<string, number>();
  model.keyResults.forEach((keyResult, i) => {
    const { title, source } = keyResult;
    const pending = scores.keyResults[i]?.pending ?? [];
    if (pending.length === 1 && pending[0] === "current") {
      const place = source?.sheet ?? sheet;
      waiting.set(place, (waiting.get(place) ?? 0) + 1);
    } else if (pending.includes("direction")) {
      findings.push(finding("direction-pending", keyResult, sheet, scoreFindings.directionPending(title)));
    }
  });
  for (const [place, count] of waiting) {
    const text = scoreFindings.waitingForValue(count);
    findings.push({ level: "info", rule: "no-current-value", sheet: place, cell: null, ...text });
  }
  return findings;
}

function finding(rule: string, { source }: KeyResult, sheet: string, text: FindingText): Finding {
  return { level: "warning", rule, sheet: source?.sheet ?? sheet, cell: source?.cell ?? null, ...text };
}
