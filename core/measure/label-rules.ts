/** Tells figures that name one of several ("grade 3", "SDG 4", "Route 66") from amounts. */
import { activityVerbs } from "../lexicon/activity-verbs";
import { labelNouns } from "../lexicon/definition-words";
import { directionVerbs } from "../lexicon/direction-words";
import { scaleUnits } from "../lexicon/metric-words";
import { certainly, isWord, low, type Rule } from "./definition-rule";
import type { Token } from "./tokens";

/** "Grade 3", "SDG 4", "Part I", "COVID-19": a label word, or any capitalised name that is no verb, right before the figures. */
export const label: Rule = (tokens, { numberFirst: at, unit, value, inWords }) => {
  const joined =
    /^[-–]$/.test(low(tokens, at - 1)) && tokens[at - 1]?.glued === true && tokens[at]?.glued === true;
  const before = tokens[at - (joined ? 2 : 1)];
  if (!isWord(before) || before === undefined) return low(tokens, at - 1) === "#" ? certainly("label") : null;
  if (isGradedClass(tokens, at)) return null;
  const dayOfMonth = before.lower === "day" && tokens.some((token) => token.lower === "month");
  if (labelNouns.has(before.lower) && !dayOfMonth && (unit === null || unit === "$") && !isTargetLead(before.lower, tokens, at)) return certainly("label"); // prettier-ignore
  if (joined && /^(?:under|over|pre|post)$/.test(before.lower)) return certainly("age");
  if (joined && !inWords) return certainly("code");
  const acronym = /^\p{Lu}{2,}$/u.test(before.text) && unit === null && value < 10000 && !directionVerbs.has(before.lower); // prettier-ignore
  if (unit === null && !inWords && isNumberedName(tokens, at)) return certainly("label");
  return acronym && !/^(?:TO|BY|OF|AT|NPS|GPA|PCI|AND|THE|IN|FOR|FROM|THAN|LEAST)$/.test(before.text) && !allCaps(tokens) ? certainly("code") : null; // prettier-ignore
};

const isTitled = (tokens: readonly Token[]): boolean =>
  tokens.filter(({ kind, text }) => kind === "word" && text.length > 3 && /^\p{Ll}/u.test(text)).length < 1;

/** "Microsoft 365 to all staff", "Volume 3 of the atlas": a name with a capital inside a sentence, and nothing after it that could be counted. */
function isNumberedName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (at < 2 || before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.text) || tokens[at - 2]?.breaks === true) return false; // prettier-ignore
  const after = tokens[at + 1];
  const counts = after?.kind === "word" && !/^(?:of|to|in|by|for|and|or|at|on|with|from|across|is|will|before|until)$/.test(after.lower); // prettier-ignore
  const one = counts && isOneThing(tokens, at);
  const said = directionVerbs.has(before.lower) || activityVerbs.has(before.lower) || scaleUnits.has(before.lower) || /^(?:baseline|target|goal|actual|current|minimum|maximum|total|about|by|to|than|least|most|over|under|rate|average|day)$/.test(before.lower); // prettier-ignore
  return (!counts || one) && !said && /^\d{1,4}$/.test(tokens[at]?.text ?? "") && !isTitled(tokens);
}

/** "the Ceres 2028 probe", "our Riverton 411 inbox": one named thing; more than one would be said in the plural. */
function isOneThing(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? "")) first--;
  const next = low(tokens, at + 1);
  const known = /^(?:the|our|its|their|this)$/.test(low(tokens, first - 1));
  return known && tokens[at]?.value !== 1 && !/[^su]s$|^(?:people|children|staff|new|additional|more|extra|further|other|local|young|affordable)$/.test(next); // prettier-ignore
}

/** "Vacancy rate (authorised strength 412)": how large is what the rate is taken of. */
export const sizeInBrackets: Rule = (tokens, { first, last, unit, comparator }) => {
  const colon = low(tokens, first - 1) === ":" ? 1 : 0;
  const open = tokens.slice(0, first).map((token) => token.lower).lastIndexOf("("); // prettier-ignore
  const bracketed = open > 0 && first - open <= 5 && low(tokens, last + 1) === ")";
  const sized = /^(?:strength|establishment|complement|denominator|population|sample|fleet|roll|n|=)$/.test(low(tokens, first - 1 - colon)); // prettier-ignore
  const aimed = tokens.slice(open, first).some((token) => /^(?:target|goal|baseline|current|currently|now|from|to|by)$/.test(token.lower)); // prettier-ignore
  const equated = low(tokens, first - 1) === "=" && low(tokens, first - 2) !== "n";
  return bracketed && sized && !aimed && !equated && comparator === "=" && unit === null
    ? certainly("label")
    : null;
};

/** "Grade 3 and 4", "Zones 1, 2", "Grades R to 3": a figure joined to a labelled one; "Route 66 to 4" goes down to an amount. */
export const joinedLabel: Rule = (tokens, { numberFirst: at, unit, value }) =>
  unit === null && value > (tokens[at - 2]?.value ?? 0) && /^(?:and|or|&|to|-|–|\/|,)$/.test(low(tokens, at - 1)) && (tokens[at - 2]?.kind === "number" || tokens[at - 2]?.text.length === 1) && labelNouns.has(low(tokens, at - 3))
    ? certainly("label")
    : null; // prettier-ignore

const gradeNouns =
  /^(?:ratings?|rated|accreditation|accredited|certification|classification|designation|status)$/;

/** "Class 2 ISO rating", "Level 3 accreditation": the class is what is awarded, not which thing is meant. */
export const isGradedClass = (tokens: readonly Token[], at: number): boolean =>
  /^(?:class|level|tier|category)$/.test(low(tokens, at - 1)) &&
  (tokens.slice(at + 1, at + 5).some((token) => gradeNouns.test(token.lower)) ||
    /^(?:iso|rating|ppc|of)$/.test(low(tokens, at - 2)) && tokens.slice(0, at).some((token) => token.lower === "rating" || token.lower === "iso")); // prettier-ignore

const allCaps = (tokens: readonly Token[]): boolean =>
  tokens.every(
    (token) => token.kind !== "word" || token.text.length < 4 || token.text === token.text.toUpperCase(),
  );

/** "target 80" and "level to 3" are amounts although the noun can also be a label. */
const isTargetLead = (word: string, tokens: readonly Token[], at: number): boolean =>
  ((word === "target" || word === "goal") &&
    !(at === 1 && low(tokens, at + 1) === ":") &&
    !isNumberedGoal(tokens, at)) ||
  (word === "action" && at === 0) ||
  (word === "rule" && low(tokens, at) === "");

/** "Goal 4 of the plan", "and Target 6": with a capital inside a sentence it is one of several. */
const isNumberedGoal = (tokens: readonly Token[], at: number): boolean =>
  /^[TG]/.test(tokens[at - 1]?.text ?? "") && tokens[at - 2]?.kind === "word" && /^(?:and|of|on|with|to|under|for|in|towards?|sdg)$/.test(low(tokens, at - 2)); // prettier-ignore
