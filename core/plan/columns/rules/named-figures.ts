/** What stands in brackets or over the column says which figures they are: "This year (goal)", "Baseline | Level", "Benchmark" beside a baseline. */
import type { ColumnRole } from "../../reading";
import type { RoleColumn, RoleRule } from "../role-table";
import { named, settle, SURE } from "../role-table";

const hasFigures = ({ profile }: RoleColumn): boolean =>
  profile.number + profile.amount > 0.5 && profile.date + profile.time + profile.year < 0.3;

const BRACKETED: readonly (readonly [RegExp, ColumnRole])[] = [
  [/\((?:goal|target|aim|plan|planned|to be)\)/i, "target"],
  [/\((?:actual|result|outturn|achieved)\)/i, "actual"],
  [/\((?:baseline|start)\)/i, "baseline"],
];

/** The last line of a header over two rows, where it only says that there is a figure. */
const FIGURE_WORD = /(?:^|\| )(?:level|value|figure|number|amount|data|measure|rate|%|#)$/i;
const GROUPS: ColumnRole[] = ["baseline", "target", "actual"];

const BENCHMARK = /\bbenchmark\b/i;

export const namedFigures: RoleRule = ({ columns }) => {
  for (const column of columns) {
    if (!hasFigures(column)) continue;
    const { header, group, role } = column;
    const isFigure = role === "baseline" || role === "target" || role === "actual";
    const said = BRACKETED.find(([words]) => words.test(header ?? ""))?.[1];
    if (said !== undefined && isFigure) settle(column, said);
    const over = GROUPS.find((one) => (group?.roles[one] ?? 0) >= SURE);
    if (over !== undefined && role === "other" && FIGURE_WORD.test(header ?? "")) settle(column, over);
  }
  const hasTarget = columns.some(({ role }) => role === "target");
  const benchmark = columns.find((column) => column.role === "baseline" && BENCHMARK.test(column.header ?? "") && named(column, "baseline") < SURE); // prettier-ignore
  const hasStand = columns.some((column) => column !== benchmark && (column.role === "baseline" || column.role === "actual")); // prettier-ignore
  // What is compared with is what is wanted, where where things stand is said beside it.
  if (benchmark && hasStand && !hasTarget) settle(benchmark, "target");
};
