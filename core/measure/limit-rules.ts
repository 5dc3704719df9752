/** Tells limits inside what is described ("within 30 days", "earning less than 50 % of AMI", "with three children") from targets. */
import { activityVerbs } from "../lexicon/activity-verbs";
import { moneyUnits } from "../lexicon/currencies";
import { definitionPrepositions } from "../lexicon/definition-words";
import { directionVerbs } from "../lexicon/direction-words";
import { timeUnits } from "../lexicon/units";
import { certainly, isWord, low, unlessAlone, type Rule } from "./definition-rule";

const distances = new Set(["miles", "metres", "meters", "feet", "km", "kilometres", "kilometers"]);

/** "within 30 days", "in six minutes or less", "for more than 12 months", "under 5 minutes": a limit in what is counted. */
const timeLimit: Rule = (tokens, { first, last, numberFirst, unit, comparator }) => {
  if (low(tokens, first) === "within" && distances.has(unit ?? "")) return unlessAlone("condition");
  if (!timeUnits.has(unit ?? "")) return null;
  const lead = low(tokens, first);
  const before = low(tokens, first - 1);
  if (comparator !== "=" && before === "of" && describes.test(low(tokens, first - 2))) return unlessAlone("time-limit"); // prettier-ignore
  const averaged =
    /^(?:average|avg|mean|median|typical|time|turnaround|wait|age|length|duration)$/.test(low(tokens, 0)) &&
    /^(?:by|in|from|until|for|per|and|[,.;(])?$/.test(low(tokens, last + 1));
  if (averaged && (comparator === "<" || comparator === "<=") && lead !== "within") return null;
  const direct = low(tokens, numberFirst - 1);
  const phrasal = before === "to" && low(tokens, first) === "within";
  if ((before === "to" && !phrasal) || before === "by" || before === "of" || direct === "of") return null;
  const limited =
    comparator !== "=" ||
    ["in", "within", "for", "after", "than", "before", "under", "over"].includes(direct);
  return limited ? unlessAlone("time-limit") : null;
};

/** "interruptions of more than 3 hours": which ones are meant; "response times of less than 5 minutes" is a level. */
const describes = /^(?!(?:times|hours|days|minutes|weeks|months|durations|lengths|targets|standards|averages|periods|scores|ratings|levels|rates|volumes|counts|totals|values|reserves|balances|costs|incomes|revenues|sales)$)[a-z]{3,}[^su]s$/; // prettier-ignore

const standards: ReadonlySet<string> = new Set(["ami", "poverty", "median", "fpl", "fmr", "smi", "benchmark", "threshold"]); // prettier-ignore

/** "affordable at 80% of median income", "earning less than 50% of AMI": where a standard cuts off who or what is meant. */
const standardShare: Rule = (tokens, { first, numberLast, unitLast, unit, comparator }) => {
  const of = Math.max(unitLast, numberLast) + 1;
  if (unit !== "%" || !/^(?:of|ami)$/.test(low(tokens, of))) return null;
  const named = low(tokens, of) === "ami" || tokens.slice(of + 1, of + 7).some((token, index, rest) => standards.has(token.lower) && !rest.slice(0, index).some((one) => /^(?:in|by|to|for|with|are|is|at|on)$/.test(one.lower))); // prettier-ignore
  const cut = comparator !== "=" || /^(?:at|to|above|below|under|over|than|earning|affordable|between|and)$/.test(low(tokens, first - 1)); // prettier-ignore
  const level = /^(?:remain|remains|be|stay|stays|fall|falls|drop|drops|keep|kept|held|is)$/.test(low(tokens, first - 1)); // prettier-ignore
  return named && cut && !level ? certainly("condition") : null;
};

/** "from the 20% most deprived wards", "the 10 % poorest": a group cut off at a place in a ranking. */
const rankedGroup: Rule = (tokens, { numberFirst, numberLast, unitLast, unit }) =>
  unit === "%" && low(tokens, numberFirst - 1) === "the" && /^(?:most|least|poorest|richest|lowest|highest|worst|best|smallest|largest|wealthiest)$/.test(low(tokens, Math.max(unitLast, numberLast) + 1))
    ? certainly("condition")
    : null; // prettier-ignore

/** "within 10% of budget", "within 5 percent of forecast": how near counts as met. */
const nearness: Rule = (tokens, { first, numberLast, unitLast, unit }) =>
  unit === "%" && low(tokens, first) === "within" && low(tokens, Math.max(unitLast, numberLast) + 1) === "of"
    ? unlessAlone("condition")
    : null; // prettier-ignore

/** "absent pupils (below 90 % attendance) from 24 % to 18 %": what the brackets limit is which ones are meant, where amounts follow. */
const bracketed: Rule = (tokens, { first, last, comparator }, { amounts }) => {
  if (comparator === "=" || comparator === "between" || comparator === "+/-") return null;
  let open = first - 1;
  while (open >= first - 3 && open >= 0 && isWord(tokens[open])) open--;
  if (low(tokens, open) !== "(" || open === 0) return null;
  const named = tokens.slice(open + 1, first).some((token) => /^(?:target|goal|baseline|current|currently|now|from|minimum|maximum|aim)$/.test(token.lower)); // prettier-ignore
  const close = tokens.findIndex((token, index) => index > last && token.lower === ")");
  return !named && close > last && amounts.some((other) => other.first > close)
    ? unlessAlone("condition")
    : null;
};

/** "Homes without heat more than 24 hours", "Actions open longer than 3 months": ends a name of those that are counted. */
const countedLimit: Rule = (tokens, { first, last, unit, comparator }) => {
  const over = comparator === ">" && timeUnits.has(unit ?? "") && tokens[last + 1] === undefined;
  if (!over || tokens.slice(0, first).some((token) => token.kind !== "word" || says.test(token.lower)))
    return null;
  const head = tokens.findIndex((token) => plural.test(token.lower));
  const named =
    head >= 0 &&
    head <= 2 &&
    head < (low(tokens, first) === "older" ? first : first - 1) &&
    !verbs(low(tokens, 0));
  return named ? certainly("time-limit") : null;
};

/** "Readmissions within 30 days": what comes again within a time is known by that time. */
const recurrence: Rule = (tokens, { first, unit }) =>
  timeUnits.has(unit ?? "") && /^(?:within|in)$/.test(low(tokens, low(tokens, first) === "within" ? first : first - 1)) && first <= 4 &&
  tokens.slice(0, first).some((token) => /^(?:re-?(?:admissions?|attendances?|offending|referrals?|arrests?|lapses?|admitted)|admissions|recidivism|returns?|repeat|mortality|deaths)$/.test(token.lower)) && !verbs(low(tokens, 0))
    ? certainly("time-limit")
    : null; // prettier-ignore

const says =
  /^(?:no|not|none|zero|all|every|will|shall|should|must|is|are|be|has|have|average|median|mean|to|at)$/;
const plural = /^(?!(?:times?|waits|delays|days|hours|minutes)$)(?:[a-z]{3,}[^suy]s|people|children|staff)$/;
const verbs = (word: string): boolean => directionVerbs.has(word) || activityVerbs.has(word);

const comparing =
  /^(?:exceed|not|reach|achiev|meet|averag|total|amount|remain|be|end|start|begin|maintain|keep|hold|sustain|retain|go|rang|fall|ris|grow|increas|decreas|reduc|dropp|ensur|hav)/;

/** "households paying over 30 % of income", "wells producing more than 500 gallons": the limit of a participle after its noun. */
const participleLimit: Rule = (tokens, { first, unit, comparator }) => {
  const participle = low(tokens, first - 1);
  const noun = tokens[first - 2];
  const limits = comparator === ">" || comparator === "<" || comparator === ">=" || comparator === "<=";
  const spans =
    limits && timeUnits.has(unit ?? "") && /^(?:forecast|cover|span|includ|look)ing$/.test(participle);
  if (spans && noun?.lower === ",") return certainly("window");
  return limits && /[a-z]{2}ing$/.test(participle) && !comparing.test(participle) && isWord(noun) && /[^s]s$|^(?:people|children|staff|women|men|those)$/.test(low(tokens, first - 2))
    ? unlessAlone("condition")
    : null; // prettier-ignore
};

/** "families with three children", "projects over $1 million", "in 8 districts", "of 10 sites": inside a description. */
const condition: Rule = (tokens, { first, numberFirst, unit, comparator }) => {
  const before = low(tokens, first - 1);
  if (
    before === "with" ||
    before === "having" ||
    before === "across" ||
    before === "among" ||
    before === "serving"
  ) {
    return unit === "%" && before === "with" ? null : unlessAlone("condition");
  }
  if (/^(?:after|following)$/.test(before) && unit === null && isWord(tokens[numberFirst + 1])) return certainly("condition"); // prettier-ignore
  const money = moneyUnits.has(unit ?? "");
  const priced = tokens.slice(0, first).some((token) => /^(?:costs?|prices?|spend|spending|expenditures?|fees?|fares?|rents?|debt|balance|reserves?|revenues?|salary|income)$/.test(token.lower)); // prettier-ignore
  const noun =
    !priced && isWord(tokens[first - 1]) && !directionVerbs.has(before) && !activityVerbs.has(before);
  const limit = comparator === ">" || comparator === "<" || comparator === "<=" || comparator === ">=";
  const lead = low(tokens, first) === "over" || low(tokens, first) === "under" || low(tokens, first) === "above" || low(tokens, first) === "below"; // prettier-ignore
  if (money && limit && lead && noun && !/^(?:to|be|is|are|at|by|of|with|raise|generate|secure)$/.test(before)) return unlessAlone("condition"); // prettier-ignore
  if (unit === null && limit && before === "of" && describes.test(low(tokens, first - 2))) return unlessAlone("condition"); // prettier-ignore
  const place = unit === null && first === numberFirst && definitionPrepositions.has(before) && before !== "of" && before !== "under" && before !== "over"; // prettier-ignore
  return place && isWord(tokens[numberFirst + 1]) ? unlessAlone("condition") : null;
};

export const limitRules: readonly Rule[] = [
  standardShare,
  rankedGroup,
  nearness,
  bracketed,
  countedLimit,
  recurrence,
  participleLimit,
  timeLimit,
  condition,
];
