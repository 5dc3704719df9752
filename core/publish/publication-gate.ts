/** The gate before the public page: an objective goes out only if nothing on it still waits to be cleared. */
import { rule as publishable } from "../rules/book/publishable";
import { runRules } from "../rules/engine/run-rules";
import type { FindPlace } from "../rules/engine/run-rules";
import type { BookModel } from "../okr/model";
import type { Finding } from "../workbook/finding";

/** What keeps an objective off the page. */
export interface WithheldObjective {
  id: string;
  title: string;
  findings: Finding[];
}

export interface Gate {
  isOpen: (objectiveId: string) => boolean;
  withheld: WithheldObjective[];
  /** Findings that people decided to live with, with a reason: they close nothing. */
  waived: Finding[];
}

/**
 * Turning the rule off, or its level down, silences it in the checks and opens nothing here: letting something out that looks private is a
 * decision about one objective, and takes a waiver with a reason. `today`: ISO day.
 */
export function publicationGate(model: BookModel, today: string, placeOf: FindPlace): Gate {
  const findings = runRules([publishable], { ...model, ruleChoices: [] }, today, placeOf);
  const objectiveOf = new Map(model.keyResults.map(({ id, objectiveId }) => [id, objectiveId]));
  const closing = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.level !== "error" || finding.waived) continue;
    const about = finding.about ?? "";
    const id = objectiveOf.get(about) ?? about;
    closing.set(id, [...(closing.get(id) ?? []), finding]);
  }
  return {
    isOpen: (id) => !closing.has(id),
    withheld: model.objectives
      .filter(({ id, public: isPublic }) => isPublic && closing.has(id))
      .map(({ id, title }) => ({ id, title, findings: closing.get(id) ?? [] })),
    waived: findings.filter(({ waived }) => waived !== undefined),
  };
}
