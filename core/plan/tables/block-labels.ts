/** What the label of a line over a table says that its value is: the words that head columns, read as labels. */
import { headerMeaning } from "../columns/header-meaning";
import type { ColumnRole } from "../reading";

export interface LabelMeaning {
  role: ColumnRole;
  period: string | null;
  /** It may be the value at the start or the latest one: "Current performance". */
  nowOrStart: boolean;
  /** All of its words are such as head columns. */
  isWhole: boolean;
}

/** Longer texts are no labels. */
const LABEL_CHARACTERS = 60;
const LABEL_WORDS = 8;
/** From here on the words leave no doubt; below, the contents of a column would have to agree. */
const SURE = 0.9;
const PERHAPS = 0.45;
/** At least so much of the label must be known words. */
const KNOWN = 0.5;

const READ: readonly ColumnRole[] = ["goal", "objective", "strategy", "measure", "owner", "department", "baseline", "target",
  "actual", "unit", "due", "status", "notes", "action", "other"]; // prettier-ignore

/** "Aim" may head a column of goals or of objectives: as a label it states one. */
const AIM = /^(?:our |the |project |overall |smart |improvement )*aim(?: statement)?$/i;

/** "Quality objectives and action plan 2026" is the title of the sheet. */
const TITLE = /\b(?:plans?|report|scorecard|dashboard|register|tracker|workbook|summary|(?:19|20)\d\d)\b/i;
const GROUPS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["goal", "objective", "strategy"]);

/** What forms say of what is to be written: "[Enter the goal]", "What will change, for whom?", "Describe …". */
const PROMPT =
  /^\W*(?:what|how|who|when|where|why|which|describe|explain|enter|insert|type|list|state|write|provide|fill|the (?:name|person|date|number)\b.{0,40} (?:of|who|when|by)|e\.g\.|for example|example)\b|^[[<{(].*[\]>})]$|\?$/i;

export const isPrompt = (text: string): boolean => PROMPT.test(text);

/** Without blanks and a colon or dash at its end. */
export const labelText = (text: string): string =>
  text
    .trim()
    .replace(/[:–—-]$/, "")
    .trim();

/** Whether a text is short enough to label another, and of words. */
export function mayBeLabel(text: string): boolean {
  const label = labelText(text);
  return (
    /\p{L}{2}/u.test(label) && label.length <= LABEL_CHARACTERS && label.split(/\s+/).length <= LABEL_WORDS
  );
}

/** Null where the words do not say surely what stands beside them. */
export function labelMeaning(text: string): LabelMeaning | null {
  if (!mayBeLabel(text)) return null;
  const label = labelText(text);
  const { roles, period, known } = headerMeaning(label);
  const as = (role: ColumnRole, nowOrStart = false): LabelMeaning => ({
    role,
    period,
    nowOrStart,
    isWhole: known === 1,
  });
  if (AIM.test(label)) return as("objective");
  if (known < KNOWN) return null;
  const score = (role: ColumnRole): number => roles[role] ?? 0;
  const best = READ.find((role) => score(role) >= SURE);
  if (best !== undefined && GROUPS.has(best) && TITLE.test(label)) return null;
  if (best !== undefined) return as(score("other") >= score(best) ? "other" : best);
  if (score("actual") >= PERHAPS && score("baseline") > 0) return as("baseline", true);
  // "Goal team": who works on the goal.
  const isOfGoal = score("goal") > 0 || score("objective") > 0;
  return score("owner") >= PERHAPS && isOfGoal ? as("owner") : null;
}
