/** Settles roles over the whole table: what a column means also depends on the columns beside it. */
import type { ColumnRole } from "../reading";
import { figures } from "./content-scores";
import { joinPeriods, periodYears } from "./period";
import type { ColumnContext } from "./read-columns";
import type { ColumnEvidence, Scores } from "./score-roles";
import { ranked } from "./score-roles";

/** Below this no role is claimed. */
const LEAST = 0.22;

interface Table {
  evidence: ColumnEvidence[];
  scores: Scores[];
  roles: ColumnRole[];
  context: ColumnContext;
}

/** Each rule looks at the table and changes roles in place; the order is the order of trust. */
const RULES: ((table: Table) => void)[] = [
  sharedHeaders, translations, periodColumns, headless, statements, weakStatements, figureColumns, goalFigures, people, levels, departments,
]; // prettier-ignore

export function resolveRoles(
  evidence: ColumnEvidence[],
  scores: Scores[],
  context: ColumnContext,
): ColumnRole[] {
  const roles = scores.map((score) => {
    const [best] = ranked(score);
    return best !== undefined && score[best] >= LEAST ? best : "other";
  });
  const table: Table = { evidence, scores, roles, context };
  for (const rule of RULES) rule(table);
  return table.roles;
}

const at = (table: Table, role: ColumnRole): number[] =>
  table.roles.flatMap((found, index) => (found === role ? [index] : []));
const named = (table: Table, index: number, role: ColumnRole): number =>
  table.evidence[index]?.meaning?.roles[role] ?? 0;

/** Under one merged header the column with most text is what it names; numbers beside it are its ids. */
function sharedHeaders(table: Table): void {
  for (const [index, { sharedFrom, profile }] of table.evidence.entries()) {
    if (sharedFrom === null || profile.count === 0) continue;
    const text = (e: ColumnEvidence) => e.profile.characters * e.profile.text;
    const longer = table.evidence.some(
      (other) => other.sharedFrom === sharedFrom && text(other) > text(table.evidence[index] ?? other),
    );
    const isNumber =
      profile.id > 0.5 || profile.counting > 0.5 || (profile.number > 0.8 && profile.date === 0);
    if (longer && isNumber && STATEMENTS.includes(headedAs(table, index))) table.roles[index] = "id";
  }
}

function headedAs(table: Table, index: number): ColumnRole {
  const roles = table.evidence[index]?.meaning?.roles ?? {};
  return STATEMENTS.reduce(
    (best, role) => ((roles[role] ?? 0) > (roles[best] ?? 0) ? role : best),
    STATEMENTS[0] ?? "other",
  );
}

/** A header that says a language, beside the same header in another or in none, heads a translation. */
function translations(table: Table): void {
  const stem = (index: number): string =>
    (table.evidence[index]?.header ?? "")
      .toLowerCase()
      .replace(/[\W_]*(?:[a-z]{2,3}|english|french|spanish)\W*$/, "");
  for (const [index, { meaning, header }] of table.evidence.entries()) {
    if (!meaning?.secondLanguage || header === null) continue;
    const has = table.evidence.some(
      (other, at) =>
        at !== index &&
        !other.meaning?.secondLanguage &&
        (stem(at) === stem(index) || other.header?.toLowerCase() === stem(index)),
    );
    if (has) table.roles[index] = "other";
  }
  for (const [index, { profile }] of table.evidence.entries()) {
    const inEnglish = (other: number) =>
      table.roles[other] === table.roles[index] && (table.evidence[other]?.profile.otherLanguage ?? 1) < 0.3;
    if (profile.otherLanguage > 0.5 && table.roles.some((_, other) => other !== index && inEnglish(other)))
      table.roles[index] = "other";
  }
}

/** A header that is only a year, quarter or month is an actual, or a target where its group says so or its year is yet to come. */
function periodColumns(table: Table): void {
  const hasTarget = table.evidence.some((e) => (e.meaning?.roles.target ?? 0) >= 0.9 && e.profile.count > 0);
  for (const [index, { meaning, group, profile }] of table.evidence.entries()) {
    if (!meaning || meaning.period === null || Object.values(meaning.roles).some((score) => score >= 0.5))
      continue;
    const groupRole = strongest(group?.roles ?? {}, [
      "actual",
      "target",
      "baseline",
      "status",
      "notes",
      "other",
    ]);
    if (groupRole) table.roles[index] = groupRole;
    else if (profile.mark > 0.85 && profile.count > 0 && !hasTarget) table.roles[index] = "other";
    else if (profile.prose > 0.5 || (profile.text > 0.8 && profile.characters > 40))
      table.roles[index] = "notes";
    else if (profile.statusStrong > 0.6) table.roles[index] = "status";
    else {
      const years = periodYears(joinPeriods(group?.period ?? null, meaning.period) ?? "");
      const ahead = years !== null && years[0] > table.context.year && figures(profile) > 0.3;
      table.roles[index] = ahead && !hasTarget ? "target" : "actual";
    }
  }
}

function strongest(roles: Partial<Record<ColumnRole, number>>, among: ColumnRole[]): ColumnRole | null {
  let best: ColumnRole | null = null;
  for (const role of among)
    if ((roles[role] ?? 0) >= 0.5 && (roles[role] ?? 0) > (best ? (roles[best] ?? 0) : 0)) best = role;
  return best;
}

/** A column without header takes after its place: text left of what is measured heads it, figures beside actuals are actuals. */
function headless(table: Table): void {
  if (table.evidence.every(({ header }) => header === null)) return;
  const stated = table.evidence.findIndex(({ meaning }) =>
    ["measure", "action", "objective"].some((role) => (meaning?.roles[role as ColumnRole] ?? 0) >= 0.9),
  );
  for (const [index, { header, profile }] of table.evidence.entries()) {
    if (header !== null || profile.count === 0) continue;
    const role = table.roles[index] ?? "other";
    const besideActual = table.roles[index - 1] === "actual" || table.roles[index + 1] === "actual";
    const amongActuals =
      table.roles[index - 1] === "actual" && table.roles[index + 1] === "actual" && profile.prose === 0;
    if (amongActuals || (figures(profile) > 0.4 && profile.counting < 0.5)) {
      if (besideActual) table.roles[index] = "actual";
      else if (role === "baseline" || role === "target") table.roles[index] = "other";
    } else if (STATEMENTS.includes(role) && stated >= 0)
      table.roles[index] = index < stated ? "goal" : "notes";
  }
}

/** A column that is hardly ever filled does not state what the table's rows state. */
const SPARSE = 0.05;

/** Words that only perhaps head a statement do not where a clearer column states the same. */
function weakStatements(table: Table): void {
  const fullest = Math.max(0, ...table.evidence.map(({ profile }) => profile.filled));
  const isSparse = (index: number) => (table.evidence[index]?.profile.filled ?? 0) < SPARSE * fullest;
  const strength = (index: number) =>
    (isSparse(index) ? 0.3 : 1) * named(table, index, table.roles[index] ?? "other");
  const fine = ["action", "measure", "objective"] as ColumnRole[];
  const stating = table.roles.flatMap((role, index) => (STATEMENTS.includes(role) ? [index] : []));
  const first = stating.find((index) => fine.includes(table.roles[index] ?? "other"));
  for (const index of stating) {
    const role = table.roles[index] ?? "other";
    const { header, profile } = table.evidence[index] ?? {};
    if (header == null || !profile || strength(index) >= 0.9) continue;
    const clear = stating.filter((other) => other !== index && strength(other) >= 0.9);
    const stated = fine.includes(role) ? clear.some((other) => table.roles[other] === role) : false;
    const isFirst = index === first || first === undefined || index < first;
    if (clear.length > 0 ? !stated && strength(index) >= 0.4 : isFirst) continue;
    table.roles[index] =
      named(table, index, "unit") >= 0.5 ? "unit" : profile.characters > 30 ? "notes" : "other";
  }
}

const STATEMENTS: ColumnRole[] = ["measure", "action", "objective", "strategy", "goal"];

/** A table states something: where no column does, the column with most text is what it states. */
function statements(table: Table): void {
  if (table.roles.some((role) => role === "measure" || role === "action" || role === "objective")) return;
  const has = (role: ColumnRole) => table.roles.includes(role);
  let best = -1;
  let bestScore = 0.25;
  for (const [index, { profile, meaning }] of table.evidence.entries()) {
    const role = table.roles[index] ?? "other";
    const strongName = Math.max(
      0,
      ...Object.entries(meaning?.roles ?? {}).map(([r, s]) => (STATEMENTS.includes(r as ColumnRole) ? 0 : s)),
    );
    if (role === "id" || role === "owner" || strongName >= 0.9 || meaning?.secondLanguage) continue;
    const score =
      Math.min(1, profile.characters / 80) *
        profile.text *
        (0.5 + 0.5 * profile.unique) *
        (0.4 + 0.6 * profile.filled) -
      profile.otherLanguage * 0.6 -
      (role === "goal" || role === "strategy" ? 0.15 : 0);
    if (profile.words >= 2 && score > bestScore) [best, bestScore] = [index, score];
  }
  const found = table.evidence[best];
  if (!found) return;
  const current = table.roles[best];
  if ((current === "goal" || current === "strategy") && named(table, best, current) >= 0.9) return;
  const { profile } = found;
  if (has("target") || has("baseline") || profile.measure > 0.4) table.roles[best] = "measure";
  else if (profile.verb > 0.35 || has("due") || has("status") || profile.characters < 45)
    table.roles[best] = "action";
  else table.roles[best] = "objective";
}

/** Where the way begins and where it is now: "start" over figures is a baseline; "current" is one only where nothing else is. */
function figureColumns(table: Table): void {
  const hasFigures = (index: number): boolean => {
    const profile = table.evidence[index]?.profile;
    return (
      profile !== undefined && profile.number + profile.amount > 0.5 && profile.date + profile.time < 0.3
    );
  };
  const columns = table.roles.map((_, index) => index);
  const sure = (role: ColumnRole) =>
    columns.some((index) => named(table, index, role) >= 0.9 && hasFigures(index));
  for (const index of columns) {
    if (!hasFigures(index) || sure("baseline")) continue;
    if (table.roles[index] === "other" && named(table, index, "baseline") >= 0.5)
      table.roles[index] = "baseline";
  }
  const baselines = at(table, "baseline");
  for (const index of baselines) {
    const isFirst = index === baselines[0];
    const mayBeActual = named(table, index, "actual") >= 0.5 && named(table, index, "baseline") < 0.9;
    if (mayBeActual && (!isFirst || sure("baseline"))) table.roles[index] = "actual";
  }
}

/** "Goal" over figures beside a measure is its target. */
function goalFigures(table: Table): void {
  for (const index of at(table, "goal")) {
    const profile = table.evidence[index]?.profile;
    if (profile && profile.number + profile.amount > 0.6 && named(table, index, "target") > 0)
      table.roles[index] = "target";
  }
}

/** Of several columns that name people or departments, one is the owner. */
function people(table: Table): void {
  const owners = at(table, "owner");
  if (owners.length < 2) return;
  const best = owners.reduce((a, b) =>
    (table.scores[b]?.owner ?? 0) > (table.scores[a]?.owner ?? 0) + 0.05 ? b : a,
  );
  for (const index of owners) {
    if (index === best) continue;
    const scores = table.scores[index];
    const profile = table.evidence[index]?.profile;
    const isDepartment =
      profile && profile.department > 0.4 && profile.title < 0.3 && !table.roles.includes("department");
    const header = (table.evidence[index]?.header ?? "").toLowerCase();
    if (isDepartment && /dep|division|agency|office|bureau|unit/.test(header))
      table.roles[index] = "department";
    else table.roles[index] = named(table, index, "notes") >= 0.5 && scores ? "notes" : "other";
  }
}

/** Where a finer column states the measure or step, a repeated "activity", "project" or "initiative" is a level above it. */
function levels(table: Table): void {
  const repeats = (index: number): boolean => {
    const profile = table.evidence[index]?.profile;
    return profile !== undefined && profile.count >= 3 && (profile.unique < 0.7 || profile.filled < 0.5);
  };
  const fine = [...at(table, "measure"), ...at(table, "action")];
  const actions = at(table, "action");
  for (const index of actions) {
    const finer = fine.some((other) => other > index && !repeats(other));
    const subordinate = actions.some((other) => other > index);
    if (repeats(index) && finer && named(table, index, "strategy") >= 0.5) table.roles[index] = "strategy";
    else if (
      subordinate &&
      finer &&
      named(table, index, "strategy") >= 0.5 &&
      named(table, index, "action") < 1
    )
      table.roles[index] = "strategy";
  }
  for (const [index, { profile }] of table.evidence.entries()) {
    const role = table.roles[index] ?? "other";
    if (
      named(table, index, "goal") < 0.5 ||
      role === "goal" ||
      role === "target" ||
      !["other", "action", "strategy", "objective", "department"].includes(role)
    )
      continue;
    if (table.roles.includes("goal") || named(table, index, role) > named(table, index, "goal")) continue;
    const stated = fine.some((other) => other !== index);
    if (stated && profile.count >= 3 && profile.unique < 0.7 && profile.priority < 0.5)
      table.roles[index] = "goal";
  }
}

/** A department column that holds posts or people is the owner, where no other column is. */
function departments(table: Table): void {
  if (table.roles.includes("owner")) return;
  for (const index of at(table, "department")) {
    const profile = table.evidence[index]?.profile;
    if (profile && Math.max(profile.title, profile.person - profile.department) > 0.5) {
      table.roles[index] = "owner";
      return;
    }
  }
}
