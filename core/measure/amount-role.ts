/** Says for each amount whether it is where things stand, where they are to be, by how much they change, or a definition. */
import { approximations } from "../lexicon/comparators";
import { changeNouns } from "../lexicon/direction-words";
import { baselineLeads, baseYearNouns, baselineTails, targetLeads, targetTails } from "../lexicon/role-words";
import type { AmountPhrase } from "./amount-phrase";
import { definitionOf } from "./definition";
import { markPast } from "./past-amount";
import { baseYearSide, isRelative, offBaseline } from "./relative";
import type { RoledAmount } from "./roled-amount";
import { brokenBetween, type Sentence } from "./sentence";
import { byLastWord, listed, phraseBefore, type PhraseIndex } from "./phrase-index";
import { saysAt, type Token } from "./tokens";
import type { Verb } from "./verbs";

export function rolesOf(sentence: Sentence, verbs: readonly Verb[]): RoledAmount[] {
  const roled = sentence.amounts.flatMap((amount) => splitChange(amount, sentence, verbs)).map((amount) => roleOf(sentence, amount, verbs)); // prettier-ignore
  pairFromTo(sentence, roled);
  inheritAcrossAnd(sentence, roled);
  markPast(sentence, roled);
  return roled.map((one) => (isRateOfGrowth(sentence, one, roled) ? { ...one, relative: false } : one));
}

/** "5 % growth by 2030, up from 2.5 %": growth that has a start is itself what is measured. */
const isRateOfGrowth = ({ tokens }: Sentence, { amount, relative }: RoledAmount, roled: readonly RoledAmount[]): boolean =>
  relative && tokens.slice(amount.last + 1, amount.last + 5).some((token) => token.lower === "growth") &&
  roled.some((other) => other.role === "baseline" && other.amount.unit === amount.unit); // prettier-ignore

/** "Increase participation 40% to 60%": after a verb of change the ends of a "to" range are start and end. */
function splitChange(amount: AmountPhrase, sentence: Sentence, verbs: readonly Verb[]): AmountPhrase[] {
  if (amount.upper === null || amount.joint !== "to" || sentence.tokens[amount.first - 1]?.lower === "by")
    return [amount];
  const change = verbs.some(
    (verb) => (verb.direction === "increase" || verb.direction === "decrease") && verb.at < amount.first,
  ) || sentence.tokens.slice(Math.max(0, amount.first - 6), amount.first).some((token) => token.lower === "from"); // prettier-ignore
  if (!change || baseYearSide(sentence, amount) !== null || definitionOf(sentence, amount)?.certain === true) return [amount]; // prettier-ignore
  const low = { ...amount, upper: null, comparator: "=" as const, joint: "from", last: amount.upperFirst - 2, numberLast: amount.upperFirst - 2, unitLast: amount.upperFirst - 2 }; // prettier-ignore
  const high = { ...amount, value: amount.upper, upper: null, comparator: "=" as const, first: amount.upperFirst, numberFirst: amount.upperFirst, joint: "to" }; // prettier-ignore
  return [low, high];
}

const passable: ReadonlySet<string> = new Set([":", "=", "(", "is", "rate", "average", "approximately", "level", "value", "-", "–"]); // prettier-ignore

/** Steps back over what may stand between a cue and its number: "(", ":", "of", "approximately". */
function cueEnd({ tokens, dates }: Sentence, first: number): number {
  let at = first - 1;
  for (let steps = 0; steps < 5; steps++) {
    const word = tokens[at]?.lower ?? "";
    const dated = dates.find((date) => date.last === at && date.role === "reference");
    if (dated !== undefined) {
      at = dated.first - 1;
      continue;
    }
    if (!passable.has(word) && !approximations.has(word)) break;
    at--;
  }
  return at;
}

const endsIn = (tokens: readonly Token[], at: number, phrases: PhraseIndex<true>): boolean =>
  phraseBefore(phrases, tokens, at) !== undefined;
const leadsToBaseline = byLastWord(listed(baselineLeads));
const leadsToTarget = byLastWord(listed(targetLeads));

/** Words after an amount are about it only if they lead no other: not in "72 hours (baseline: 61%)". */
function tailSays(tokens: readonly Token[], at: number, phrases: readonly (readonly string[])[]): boolean {
  return phrases.some((words) => {
    if (!saysAt(tokens, at, words)) return false;
    const next = tokens[at + words.length];
    const leads =
      next !== undefined &&
      (/^(?:[:=]|of|is|was|rate|level)$/.test(next.lower) || next.value !== null || next.lower === "$");
    return !leads;
  });
}

function roleOf(sentence: Sentence, amount: AmountPhrase, verbs: readonly Verb[]): RoledAmount {
  const { tokens } = sentence;
  const relative = isRelative(sentence, amount, verbs);
  const said = (role: RoledAmount["role"], cue: RoledAmount["cue"], strength: number): RoledAmount => ({
    amount,
    role,
    cue,
    strength,
    relative,
  });
  const definition = definitionOf(sentence, amount);
  if (definition?.certain === true) return said("definition", definition.reason, 3);
  const near = amount.first - 1;
  const far = cueEnd(sentence, amount.first);
  const says = (phrases: PhraseIndex<true>): boolean =>
    endsIn(tokens, near, phrases) ||
    endsIn(tokens, far, phrases) ||
    endsIn(tokens, amount.numberFirst - 1, phrases);
  if (amount.joint === "from") return said("baseline", "from-to", 3);
  if (amount.joint === "to" && amount.upper === null) return said("target", "from-to", 3);
  if (offBaseline(tokens, amount) !== null) return said("target", "by-how-much", 2);
  if (isBaseLevel(sentence, amount) || isFormerLevel(sentence, amount) || isValueToBeat(sentence, amount)) return said("baseline", "baseline-words", 2); // prettier-ignore
  const year = baselineYear(tokens, amount.first);
  const noun = tokens[amount.last + 1]?.lower ?? "";
  const byHowMuch =
    relative && (tokens[amount.first - 1]?.lower === "by" || (changeNouns.has(noun) && noun !== "growth"));
  if (
    !isShareFrom(tokens, amount) &&
    (says(leadsToBaseline) || year || tailSays(tokens, amount.last + 1, baselineTails)) &&
    !byHowMuch
  ) {
    return { amount, role: "baseline", cue: "baseline-words", strength: 2, relative: false };
  }
  if (isShareFrom(tokens, amount)) return said("target", "target-words", 2);
  const wanted =
    (says(leadsToTarget) && !isPhrasalTo(tokens, amount.first - 1)) ||
    tailSays(tokens, amount.last + 1, targetTails);
  if (wanted) return said("target", "target-words", 3);
  if (relative) return said("target", "by-how-much", 2);
  if (definition !== null) return said("perhaps-target", definition.reason, 0);
  if (standsApart(sentence, amount, verbs)) return said("definition", "condition", 1);
  const compared = amount.comparator !== "=" || amount.upper !== null;
  return said("target", compared ? "comparator" : "plain", compared ? 2 : 1);
}

/** "Reduce crime in partnership with 12 agencies": a count far from a verb of change is not what changes. */
function standsApart({ tokens, dates }: Sentence, amount: AmountPhrase, verbs: readonly Verb[]): boolean {
  if (amount.unit !== null || amount.comparator !== "=" || amount.upper !== null) return false;
  const governing = verbs.filter((verb) => verb.at < amount.first).pop();
  const changes =
    governing !== undefined && governing.direction !== "none" && governing.direction !== "reach";
  const led = /^(?:to|at|is|of|be|top|:|=|\+)$/.test(tokens[amount.first - 1]?.lower ?? "");
  const dated = tokens[amount.first - 1]?.lower === "(" && dates.some((date) => date.first > amount.last && date.leadFirst - amount.last <= 3); // prettier-ignore
  return changes && !led && !dated && amount.first - governing.at > 3;
}

/** "a good rating from 80 percent of respondents": this "from" names whose share it is. */
const isShareFrom = (tokens: readonly Token[], amount: AmountPhrase): boolean =>
  tokens[amount.first - 1]?.lower === "from" && amount.unit === "%" && tokens[amount.last + 1]?.lower === "of" && !tokens.slice(amount.last).some((token) => token.lower === "to"); // prettier-ignore

/** "responded to within 7 minutes": this "to" belongs to the participle before it. */
const isPhrasalTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "to" &&
  tokens[at + 1]?.lower === "within" &&
  /[a-z]ed$/.test(tokens[at - 1]?.lower ?? "");

/** "over FY24 levels (62,300)": the brackets say how high they were. */
const isBaseLevel = ({ tokens, dates }: Sentence, { first, last }: AmountPhrase): boolean =>
  tokens[first - 1]?.lower === "(" && tokens[last + 1]?.lower === ")" && baseYearNouns.has(tokens[first - 2]?.lower ?? "") &&
  dates.some((date) => date.last === first - 3 && date.role === "reference"); // prettier-ignore

/** "from its 2021/22 level of 184", "from a level of 61 %": how high it was. */
const isFormerLevel = ({ tokens }: Sentence, { first }: AmountPhrase): boolean =>
  tokens[first - 1]?.lower === "of" && /^(?:level|levels|total|rate|high|low|peak|figure|average)$/.test(tokens[first - 2]?.lower ?? "") &&
  tokens.slice(Math.max(0, first - 9), first - 2).some(({ lower }, at, said) => lower === "from" && !said.slice(at).some((word) => word.lower === "to" || word.breaks)); // prettier-ignore

/** "so that it is the highest in the region ($61,200 for 2024-25)": the one amount is where the best stand. */
const isValueToBeat = ({ tokens, dates, amounts }: Sentence, { first, last }: AmountPhrase): boolean =>
  amounts.length === 1 && tokens[first - 1]?.lower === "(" &&
  dates.some((date) => date.role !== "deadline" && date.first - last <= 2 && date.first > last && tokens[date.last + 1]?.lower === ")") &&
  tokens.slice(0, first).some(({ lower }, at) => /^(?:highest|lowest|best|fastest|safest)$/.test(lower) && tokens[at - 1]?.lower === "the"); // prettier-ignore

/** "baseline (2023): 45", "2023 baseline of 45", "FY24 actual: 45". */
function baselineYear(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === "baseline") return !tokens.slice(at + 1, first).some((token) => token.lower === "," || token.lower === "to" || token.lower === "target" || token.lower === ";" || (token.value !== null && token.value < 1900)); // prettier-ignore
    if (tokens[at]?.breaks === true || word === ";" || word === ",") return false;
  }
  return false;
}

function pairFromTo(sentence: Sentence, roled: RoledAmount[]): void {
  const { tokens } = sentence;
  roled.forEach((high, index) => {
    const low = roled[index - 1];
    if (low === undefined || high.role === "definition" || low.role === "definition") return;
    if (brokenBetween(tokens, low.amount.last, high.amount.first)) return;
    const lead = tokens[high.amount.first - 1]?.lower ?? "";
    const arrow =
      /^(?:→|->|=>|➔|➜|>)$/.test(lead) ||
      (/^(?:→|->|=>|>)$/.test(tokens[high.amount.first]?.lower ?? "") &&
        low.amount.last === high.amount.first - 1);
    const fromTo =
      (lead === "to" || lead === "towards") &&
      low.role === "baseline" &&
      high.amount.first - low.amount.last < 16;
    if (!arrow && !fromTo) return;
    roled[index - 1] = {
      ...low,
      role: "baseline",
      cue: arrow ? "arrow" : "from-to",
      strength: 3,
      relative: false,
    };
    const comparator = arrow && high.amount.comparator === ">" ? "=" : high.amount.comparator;
    const end: RoledAmount = { ...high, amount: { ...high.amount, comparator }, role: "target", cue: arrow ? "arrow" : "from-to", strength: 3, relative: false }; // prettier-ignore
    roled[index] = end;
  });
}

/** "results of 16.3 months and 24.2 months", "40% by 2030 and 80% by 2050": the second is like the first. */
function inheritAcrossAnd(sentence: Sentence, roled: RoledAmount[]): void {
  roled.forEach((second, index) => {
    const first = roled[index - 1];
    if (first === undefined || second.cue !== "plain" || first.amount.unit !== second.amount.unit) return;
    const between = sentence.tokens.slice(first.amount.last + 1, second.amount.first);
    const joined = between[between.length - 1]?.lower === "and" || between[between.length - 1]?.lower === ",";
    if (!joined || brokenBetween(sentence.tokens, first.amount.last, second.amount.first)) return;
    if (first.role === "baseline" && between.length === 1)
      roled[index] = { ...second, role: "baseline", cue: first.cue };
    if (first.role === "target" && first.relative && between.length <= 6)
      roled[index] = { ...second, relative: true };
  });
}
