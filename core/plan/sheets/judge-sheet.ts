/** Is a sheet a plan? Weighs what its tables state against everything else that a sheet may be. */
import type { RefusalKind } from "../../messages/en/sheets";
import { otherName, planName } from "../../lexicon/sheet-words";
import { PLAN_SCORE } from "./plan-score";
import type { SheetFacts } from "./sheet-facts";
import { refusalDetectors } from "./refusals";

export interface Judgement {
  isPlan: boolean;
  /** 0..1 */
  confidence: number;
  refusal: RefusalKind | null;
}

/** A detector must be this sure; and surer the more the sheet looks like a plan. */
const REFUSE_FROM = 0.55;
/** A sheet's name that speaks of a plan adds this. */
const NAME_WORTH = 0.75;
/** So does the title of a list that has no headers to speak for it. */
const TITLE_WORTH = 0.5;
const TITLE_CHARACTERS = 80;
/** With this score a sheet is a plan whatever its name. */
const CLEAR_PLAN = 6;

export function judgeSheet(facts: SheetFacts): Judgement {
  const named = planName.test(facts.sheet.name.replace(/_/g, " ")) ? NAME_WORTH : 0;
  const score = facts.score === 0 ? 0 : facts.score + Math.max(named, isTitledList(facts) ? TITLE_WORTH : 0);
  let refusal: RefusalKind | null = null;
  let against = 0;
  for (const [kind, detect] of refusalDetectors) {
    const found = detect(facts);
    if (found > against) [refusal, against] = [kind, found];
  }
  const needed =
    REFUSE_FROM +
    (1 - REFUSE_FROM) * Math.max(0, Math.min(1, (score - PLAN_SCORE) / (CLEAR_PLAN - PLAN_SCORE)));
  // The headers of a blank form are as clear as those of a plan.
  const isRefused = (against >= needed && score < CLEAR_PLAN) || refusal === "blankForm";
  if (refusal !== null && isRefused) return { isPlan: false, confidence: against, refusal };
  if (score >= PLAN_SCORE)
    return { isPlan: true, confidence: Math.min(0.99, 0.5 + (score - PLAN_SCORE) / 8), refusal: null };
  if (refusal !== null && against >= 0.4)
    return { isPlan: false, confidence: Math.max(0.5, against), refusal };
  return {
    isPlan: false,
    confidence: Math.max(0.4, 1 - score / (2 * PLAN_SCORE)),
    refusal: plainRefusal(facts),
  };
}

/** A list without headers under a title that speaks of a plan: "Priorities 2026". */
function isTitledList({ tables, grid }: SheetFacts): boolean {
  const list = tables[0]?.reading;
  if (!list || list.headerRows.length > 0) return false;
  for (let row = 0; row < list.range.row; row++) {
    const title = grid
      .filled(row)
      .map((column) => grid.text(row, column))
      .join(" ");
    if (title.length <= TITLE_CHARACTERS && planName.test(title) && !otherName.test(title)) return true;
  }
  return false;
}

function plainRefusal({ tables, grid }: SheetFacts): RefusalKind {
  if (grid.rowCount === 0) return "empty";
  const profiles = tables.flatMap((table) => table.profiles).filter((profile) => profile.count > 0);
  const numeric = profiles.filter((profile) => profile.number + profile.amount + profile.date > 0.8).length;
  return profiles.length > 0 && numeric >= profiles.length - 1 && numeric > 0
    ? "numbersOnly"
    : "noStatements";
}
