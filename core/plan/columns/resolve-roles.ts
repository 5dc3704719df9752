/** Settles roles over the whole table: what a column means also depends on the columns beside it. */
import type { RoleRule, RoleTable } from "./role-table";
import { answeredQuestions } from "./rules/answered-questions";
import { columnsWithoutHeader } from "./rules/columns-without-header";
import { dueColumns } from "./rules/due-columns";
import { estimates } from "./rules/estimates";
import { figureColumns } from "./rules/figure-columns";
import { formerColumns } from "./rules/former-columns";
import { headerlessTables } from "./rules/headerless-tables";
import { levels } from "./rules/levels";
import { namedFigures } from "./rules/named-figures";
import { numberedLevels } from "./rules/numbered-levels";
import { people } from "./rules/people";
import { periodColumns } from "./rules/period-columns";
import { sharedHeaders } from "./rules/shared-headers";
import { translations } from "./rules/translations";
import { unstatedTables } from "./rules/unstated-tables";
import { weakStatements } from "./rules/weak-statements";
import { wordsForFigures } from "./rules/words-for-figures";
import type { ColumnEvidence } from "./score-roles";
import { ranked, scoreRoles } from "./score-roles";

/** Below this score no role is claimed. */
const LEAST = 0.22;

/** Each rule may build on what those before it have settled. */
const RULES: RoleRule[] = [
  sharedHeaders,
  translations,
  periodColumns,
  columnsWithoutHeader,
  unstatedTables,
  weakStatements,
  numberedLevels,
  figureColumns,
  namedFigures,
  wordsForFigures,
  answeredQuestions,
  estimates,
  headerlessTables,
  formerColumns,
  dueColumns,
  people,
  levels,
];

/** The columns with their roles; `year` is the year of today. */
export function resolveRoles(evidence: ColumnEvidence[], year: number): RoleTable {
  const columns = evidence.map((column) => {
    const scores = scoreRoles(column);
    const [best] = ranked(scores);
    return {
      ...column,
      scores,
      role: best !== undefined && scores[best] >= LEAST ? best : ("other" as const),
    };
  });
  const table: RoleTable = { columns, year };
  for (const rule of RULES) rule(table);
  return table;
}
