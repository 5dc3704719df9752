/** Phrases that say whether an amount is where things stand or where they are to be. Lower case; matched just before or after the amount. */

/** Just before an amount: it is the starting value. */
export const baselineLeads: readonly (readonly string[])[] = [
  ["baseline"], ["baselines"], ["base", "line"], ["currently"], ["current"], ["presently"], ["at", "present"], ["now"], ["today"], ["up", "from"], ["down", "from"],
  ["increase", "from"], ["compared", "to"], ["compared", "with"], ["versus"], ["vs"], ["vs", "."], ["against"], ["was"], ["were"], ["had"],
  ["stood", "at"], ["standing", "at"], ["stands", "at"], ["starting", "at"], ["starting", "from"], ["starting", "point"], ["starting", "value"], ["from"], ["latest", "figure"], ["latest"],
  ["previous"], ["previously"], ["prior"], ["last", "year"], ["actual"], ["actuals"], ["existing"], ["we're", "at"], ["we", "are", "at"], ["is", "at"], ["are", "at"],
  ["results"], ["result"], ["relative", "to"], ["instead", "of"], ["rather", "than"], ["status", "quo"], ["estimated"], ["most", "recent"],
  ["average", "was"], ["average", "is"], ["i.e", "."],
]; // prettier-ignore

/** Just after an amount: it is the starting value. */
export const baselineTails: readonly (readonly string[])[] = [
  ["baseline"], ["currently"], ["at", "baseline"], ["at", "present"], ["(", "baseline"], ["(", "current"], ["(", "actual"], ["actual"], ["presently"], ["today"], ["now"], ["on", "average", "today"], ["on", "average", "now"], ["on", "average", "currently"], ["on", "average", "at", "present"],
]; // prettier-ignore

/** Just before an amount: it is the target. */
export const targetLeads: readonly (readonly string[])[] = [
  ["target"], ["targets"], ["goal"], ["goals"], ["aim"], ["target", "of"], ["goal", "of"], ["benchmark"], ["benchmark", "of"], ["standard", "of"],
  ["threshold"], ["threshold", "of"], ["target", "is"], ["goal", "is"], ["objective", "of"], ["objective"], ["desired"], ["to"], ["toward"], ["towards"], ["reach"], ["reaches"], ["reaching"], ["achieve"],
  ["achieves"], ["achieving"], ["attain"], ["be"], ["becoming"], ["become"], ["meet"], ["ensure"], ["ensuring"], ["assure"], ["maintain"], ["maintaining"], ["keep"], ["keeping"], ["hit"],
  ["→"], ["->"], ["committed", "to"], ["commit", "to"], ["objective", "is"], ["aim", "for"], ["aims", "for"], ["aiming", "for"], ["projected"], ["planned"],
]; // prettier-ignore

/** Just after an amount: it is the target. */
export const targetTails: readonly (readonly string[])[] = [
  ["target"],
  ["goal"],
  ["(", "target"],
  ["(", "goal"],
];

/** A year with one of these is what the change is measured against, not when it is due. */
export const baseYearNouns: ReadonlySet<string> = new Set([
  "level", "levels", "baseline", "baselines", "rate", "rates", "figures", "figure", "results", "result", "data", "actual", "actuals", "average", "values",
  "numbers", "ghg", "emissions", "base", "benchmark", "estimate", "estimates", "totals", "total", "volumes",
]); // prettier-ignore

/** Leads of a date that is a point of comparison. */
export const baseYearLeads: readonly (readonly string[])[] = [
  ["compared", "to"], ["compared", "with"], ["relative", "to"], ["versus"], ["vs"], ["vs", "."], ["against"], ["since"], ["from"], ["below"], ["above"], ["over"], ["than"], ["than", "in"],
  ["baseline"], ["baseline", "of"], ["base", "year"], ["than", "the"], ["starting"], ["beginning"], ["beginning", "in"], ["starting", "in"], ["of"], ["effective"], ["dated"],
  ["adopted", "in"], ["after"], ["based", "on"], ["on"], ["compared", "to", "the"], ["from", "the"],
]; // prettier-ignore
