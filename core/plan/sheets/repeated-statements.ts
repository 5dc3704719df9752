/** Finds sheets that state again what a plan beside them states, and add nothing to do or reach: figures by month, maps, scores. */
import { headerMeaning } from "../columns/header-meaning";
import { SURE } from "../columns/role-table";
import { headings, statements } from "./old-copies";
import { headers, promisesSomething, type SheetFacts } from "./sheet-facts";

/** Share of the sheet's statements that stand in the plan too. */
const REPEATED = 0.6;

/** Does one of the other plans state what this sheet states, with targets, owners or dates that this one lacks? */
export function repeatsAnother(sheet: SheetFacts, others: SheetFacts[]): boolean {
  if (promisesSomething(sheet) || reports(sheet)) return false;
  const stated = statements(sheet);
  const own = stated.size === 0 ? headings(sheet) : stated;
  if (own.size === 0) return false;
  return others.some((other) => {
    if (!promisesSomething(other)) return false;
    const [theirs, heads] = [statements(other), headings(other)];
    const same = [...own].filter((text) => theirs.has(text) || heads.has(text)).length;
    return same / own.size >= REPEATED;
  });
}

/** A status or comment is news about what is stated. */
function reports(facts: SheetFacts): boolean {
  return headers(facts).some((header) => {
    const { roles } = headerMeaning(header);
    return Math.max(roles.status ?? 0, roles.notes ?? 0) >= SURE;
  });
}
