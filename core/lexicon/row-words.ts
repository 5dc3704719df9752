/** Words by which a row of a plan says what it is: a total, a note, the head of a section. */

/** A total by its words alone: "Total", "Average:", "Total for goal 2", "Streets subtotal". */
export const plainTotalRow =
  /^(?:sub-?\s?totals?|grand totals?|totals?|overall totals?|sum|average|avg\.?|count)\s*(?:$|[:(–—-]|(?:for|of all|all|by)\b)|\b(?:sub-?total|grand total|total)s?:?$/i;

/** A total or subtotal begins (or ends) with one of these; so do measures ("Total complaints", "Average wait"). */
export const totalRow = /^(?:sub-?\s?totals?|grand totals?|totals?|overall totals?|sum|average|avg\.?|count)\b[^.]{0,60}$|^[^.]{1,60}\b(?:sub-?total|grand total|total)s?:?$/i; // prettier-ignore

/** Formulas that sum up the rows above. */
export const totalFormula =
  /^=\s*(?:SUM|SUBTOTAL|AVERAGE|COUNTA?|COUNTIFS?|SUMIFS?|AVERAGEIFS?|SUMPRODUCT|AGGREGATE)\s*\(/i;

/** Footnotes, sources, legends. */
export const noteRow = /^(?:\*|†|‡|¹|²|³|\(\d\)\s|notes?\b\s*[:.\-–\d]|nb\b|n\.b\.|sources?\s*:|legend\b|key\s*:|prepared (?:by|on)|(?:last )?updated?\b.{0,40}\d|as of\b|revised\b|printed\b|disclaimer|abbreviations?\b|acronyms?\b|definitions?\s*:|fy\s*=|n\/a\s*=|page \d|draft\b|for (?:more|further) information|questions\?|contact\s*:|see (?:also|tab|sheet|page)\b)/i; // prettier-ignore

/** Where people sign below a table, and when it was agreed. */
export const signOffCell = /___|^(?:signature|signed|sign[- ]?off|(?:prepared|approved|authori[sz]ed|endorsed|verified|reviewed|adopted|checked) (?:by|at|on)|date(?: of (?:approval|adoption|next review))?)\b\s*(?:[:.]|$|\bby\b)/i; // prettier-ignore

/** The head of a section names its level: "Goal 2: …", "Priority Area – …", "Department: …"; "Goals 2026" is a title. */
export const levelRow = /^(?:strategic |program(?:me)? |project |annual |department(?:al)? |district |school |board |council |city |county |community |overarching |overall |long[- ]term |key |agency )*(?:goals?|priority|priorities|pillar|focus(?: area)?|theme|objectives?|outcome|strategy|strategies|perspective|division|department|dept\.?|section|program(?:me)?|initiative|result area|goal area|priority area|key result area|area|domain|service area|element|chapter|part|aim|portfolio|outcome area|impact|output|component|strategic direction|direction|challenge|commitment|milestone|aspiration|ambition|vision)\b\s*(?:(?:area|name|statement)\b\s*)?(?:(?:#|no\.?|number)\s*)?(?:(?!(?:19|20)\d\d\b)[0-9]+(?:\.[0-9]+)*|[ivx]+\b|[a-f]\b|one|two|three|four|five|six|seven|eight|:|–|—|-|\|)/i; // prettier-ignore

/** Of those, the levels above an objective: a sheet's title that names one is the goal of the whole sheet. */
export const goalRow = /^(?:strategic |program(?:me)? |project |annual |department(?:al)? |district |school |board |council |city |county |community |overarching |overall |long[- ]term |key |agency )*(?:goals?|priority|priorities|pillar|focus area|theme|perspective|result area|key result area|outcome area|domain|strategic direction|objective)\b\s*(?:(?:area|name|statement)\b\s*)?(?:(?:#|no\.?)\s*)?(?:(?!(?:19|20)\d\d\b)[0-9]+|[ivx]+\b|one|two|three|four|five|six|seven|eight|:|–|—)/i; // prettier-ignore

/** A row that names itself as one of the steps of a plan: "Activity 2.1: …", "Task 4". */
export const numberedStep =
  /^(?:sub-?\s?)?(?:activity|action|task|step|milestone|deliverable)\s?(?:#\s?|no\.?\s?)?\d/i;
