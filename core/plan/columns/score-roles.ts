/** Puts header words and contents of a column together: a score for each role. */
import type { ColumnRole } from "../reading";
import { columnRoles } from "../reading";
import type { ColumnProfile } from "./column-profile";
import { contentDetectors } from "./content-scores";
import type { HeaderMeaning } from "./header-meaning";

export interface ColumnEvidence {
  column: number;
  header: string | null;
  meaning: HeaderMeaning | null;
  /** The group header's own words ("FY26 quarterly actuals"). */
  group: HeaderMeaning | null;
  profile: ColumnProfile;
  /** Rows that head the rows below them and have their text in this column. */
  bands: number;
  /** Out of sight on the sheet. */
  isHidden: boolean;
  /** First column of the merged header cell that heads this column and others; null where the header is its own. */
  sharedFrom: number | null;
}

export type Scores = Record<ColumnRole, number>;

/** Words say more than contents; a header without known words leaves it to the contents. */
const HEADER_WEIGHT = 0.75;
const CONTENT_WEIGHT = 0.4;
const CONTENT_ALONE = 0.7;
const GROUP_WEIGHT = 0.5;
/** Figures alone do not say whether they are targets, costs or counts: below the least score that claims a role. */
const UNNAMED_FIGURES = 0.15;
const FIGURE_ROLES: ColumnRole[] = ["baseline", "target", "actual"];

export function scoreRoles({ meaning, group, profile }: ColumnEvidence): Scores {
  const named = Math.max(
    0,
    ...Object.values(meaning?.roles ?? {}),
    ...Object.values(group?.roles ?? {}).map((s) => s * GROUP_WEIGHT),
  );
  const contentWeight = CONTENT_WEIGHT + (CONTENT_ALONE - CONTENT_WEIGHT) * (1 - named);
  const scores = {} as Scores;
  for (const role of columnRoles) {
    const words = Math.max(meaning?.roles[role] ?? 0, (group?.roles[role] ?? 0) * GROUP_WEIGHT);
    const content = profile.count === 0 ? 0 : Math.max(-1, Math.min(1, contentDetectors[role](profile)));
    const score = words * HEADER_WEIGHT + content * contentWeight;
    const isUnnamed = meaning !== null && meaning.period === null && words === 0;
    scores[role] = isUnnamed && FIGURE_ROLES.includes(role) ? Math.min(score, UNNAMED_FIGURES) : score;
  }
  if (meaning?.secondLanguage && profile.otherLanguage >= 0.3)
    for (const role of columnRoles) if (role !== "other") scores[role] *= 0.2;
  if (meaning?.secondLanguage) scores.other += 0.6;
  return scores;
}

/** The roles from best to worst. */
export function ranked(scores: Scores): ColumnRole[] {
  return [...columnRoles].sort((a, b) => scores[b] - scores[a]);
}
