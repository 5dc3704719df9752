/** A header that is only a year, quarter or month: an actual, unless its group, its contents or the year say otherwise. */
import type { ColumnRole } from "../../reading";
import { figures } from "../content-scores";
import { headerPeriod, joinPeriods, periodYears } from "../period";
import type { RoleColumn, RoleRule } from "../role-table";
import { isStatement, named, PERHAPS, settle, SURE } from "../role-table";

/** What a group header over periods may say that they hold. */
const GROUP_ROLES: ColumnRole[] = ["actual", "target", "baseline", "status", "notes", "due", "other"];
/** Of outcomes: to come, not come. */
const EXPECTED = /\b(?:expected|desired|intended|planned|projected|anticipated)\b/i;
/** Share of cells with the same mark from which a column is a bar of a timeline. */
const TIMELINE = 0.85;
const LONG_TEXT = 40;

export const periodColumns: RoleRule = ({ columns, year }) => {
  const hasTarget = columns.some(
    ({ meaning, profile }) => (meaning?.roles.target ?? 0) >= SURE && profile.count > 0,
  );
  for (const column of columns) {
    const { meaning, profile } = column;
    if (isResultOfAPeriod(column, columns)) {
      settle(column, EXPECTED.test(column.header ?? "") ? "target" : "actual");
      continue;
    }
    if (!meaning?.period || Object.values(meaning.roles).some((score) => score >= PERHAPS)) continue;
    settle(
      column,
      groupRole(column) ??
        contentsRole(column) ??
        (isAhead(column, year) && !hasTarget ? "target" : "actual"),
    );
    if (column.role === "other" && hasTarget && profile.number > 0) settle(column, "actual");
  }
  for (const column of columns) {
    const sibling = column.profile.count === 0 ? filledSibling(column, columns) : undefined;
    if (sibling) settle(column, sibling.role);
  }
};

/** A column with the same words for another time: the quarters to come hold what those past hold. */
function filledSibling(column: RoleColumn, columns: RoleColumn[]): RoleColumn | undefined {
  const words = timelessWords(column);
  if (words === null) return undefined;
  return columns.find((other) => other.profile.count > 0 && timelessWords(other) === words);
}

/** The header without its years, quarters and months; null where it has none. */
function timelessWords({ header }: RoleColumn): string | null {
  if (header === null) return null;
  const parts = header.split(" | ").map(headerPeriod);
  const isDated = parts.some(({ period }) => period !== null);
  return isDated ? parts.map(({ rest }) => rest.toLowerCase()).join("|") : null;
}

/** "Year 1 outcome", "2024 result": beside what is measured, an outcome of a time is its figure. */
function isResultOfAPeriod({ role, meaning, profile }: RoleColumn, columns: RoleColumn[]): boolean {
  if (!isStatement(role) && role !== "other" && role !== "id") return false;
  const outcome = Math.max(meaning?.roles.objective ?? 0, meaning?.roles.measure ?? 0);
  const isProse = profile.verb > 0.3 || (profile.prose > 0.5 && profile.quantified < 0.5);
  const isMeasured = columns.some(
    (other) => other.meaning?.period === null && named(other, "measure") >= SURE,
  );
  return (meaning?.period ?? null) !== null && outcome >= PERHAPS && isMeasured && !isProse;
}

function groupRole({ group }: RoleColumn): ColumnRole | null {
  let best: ColumnRole | null = null;
  for (const role of GROUP_ROLES) {
    const score = group?.roles[role] ?? 0;
    if (score >= PERHAPS && score > (best === null ? 0 : (group?.roles[best] ?? 0))) best = role;
  }
  return best;
}

function contentsRole({ profile }: RoleColumn): ColumnRole | null {
  if (profile.mark > TIMELINE) return "other";
  if (profile.prose > 0.5 || (profile.text > 0.8 && profile.characters > LONG_TEXT)) return "notes";
  if (profile.statusStrong > 0.6) return "status";
  // "P", "X" and "C" for planned, begun and complete: the letters of a key, not those of traffic lights.
  return profile.text > 0.9 && profile.characters < 2 && profile.status < 0.9 ? "other" : null;
}

/** A year that is still to come, with figures below it. */
function isAhead({ meaning, group, profile }: RoleColumn, year: number): boolean {
  const years = periodYears(joinPeriods(group?.period ?? null, meaning?.period ?? null) ?? "");
  return years !== null && years[0] > year && figures(profile) > 0.3;
}
