/** Tells what a place wishes to be ("A city where everyone feels at home", "Stronger partnerships") from work and from results. */
import { changeNouns } from "../lexicon/direction-words";
import type { Direction } from "./reading";
import type { Sentence } from "./sentence";
import type { Token } from "./tokens";
import type { Opening } from "./verbs";

const low = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? "";

/** A text without an amount that wishes, praises or places, and names nothing that could be counted or finished. */
export function isAspiration(sentence: Sentence, { at }: Opening, dated: boolean): boolean {
  const { tokens } = sentence;
  if (isBetterPlace(tokens, at) || isWish(tokens, at) || leadsPlace(tokens, at)) return true;
  if (towardsChange(tokens) !== null || tokens.some((_, next) => isBestEffort(tokens, next))) return true;
  return !reachesAll(tokens, dated) && (isMission(tokens, at) || isPlaceWhere(tokens, at) || isFeeling(tokens, at)); // prettier-ignore
}

/** "… to every household by 2030": that could be checked. */
const reachesAll = (tokens: readonly Token[], dated: boolean): boolean =>
  dated && tokens.some((token) => /^(?:every|all|each)$/.test(token.lower));

const betterWords = /^(?:easier|safer|stronger|better|cleaner|healthier|greener|smarter|faster|fairer|quicker|simpler|happier|friendlier|closer|brighter)$/; // prettier-ignore

/** "Stronger partnerships", "Make it easier to do business": better, without saying how much. */
const isBetterPlace = (tokens: readonly Token[], at: number): boolean =>
  betterWords.test(low(tokens, at)) ||
  (/^mak(?:e|ing)$/.test(low(tokens, at)) &&
    tokens.slice(at + 1, at + 7).some((token) => betterWords.test(token.lower)));

const wishes = /^(?:wish|want|hope|aspire|dream|believe|envision|envisage|imagine|desire|long)$/;
const visions = /^(?:aim|ambition|vision|mission|aspiration|goal|purpose|intention|dream|hope|desire|wish)$/;

/** "We wish to see …", "Our ambition is for the valley to become …"; "our aim is to build a school" is work. */
function isWish(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const word = low(tokens, next);
    if (wishes.test(word) && /^(?:we|i|to|residents|people|council|would)$/.test(low(tokens, next - 1))) return true; // prettier-ignore
    const stated = visions.test(word) && /^(?:is|remains)$/.test(low(tokens, next + 1));
    if (stated) return /^(?:for|that|of|an?|one)$/.test(low(tokens, next + 2));
  }
  return false;
}

/** "Do all we can to …", "everything in our power": an effort, of which there is no amount. */
export const isBestEffort = (tokens: readonly Token[], at: number): boolean =>
  /^(?:all|everything|whatever|what)$/.test(low(tokens, at)) && /^(?:do|does|doing|done)$/.test(low(tokens, at - 1)) &&
  (/^(?:can|could)$/.test(low(tokens, at + 2)) || (low(tokens, at + 1) === "in" && low(tokens, at + 3) === "power")); // prettier-ignore

/** "Work towards a reduction of the backlog": which way things are to go, without saying how far. */
export function towardsChange(tokens: readonly Token[]): Direction | null {
  const at = tokens.findIndex((token, next) => /^towards?$/.test(token.lower) && /^(?:work|works|working|strive|strives|striving)$/.test(low(tokens, next - 1))); // prettier-ignore
  if (at < 0) return null;
  const noun = tokens.slice(at + 1, at + 5).findIndex((token) => changeNouns.has(token.lower));
  const named = noun >= 0 && /^(?:in|of|to)$/.test(low(tokens, at + 2 + noun));
  return named ? (changeNouns.get(low(tokens, at + 1 + noun)) ?? null) : null;
}

/** "Lead the nation in well-being": first among many, in whatever way. */
const leadsPlace = (tokens: readonly Token[], at: number): boolean =>
  low(tokens, at) === "lead" && low(tokens, at + 1) === "the" && commonGood.test(low(tokens, at + 2)) && low(tokens, at + 3) === "in"; // prettier-ignore

const commonGood = /^(?:communit(?:y|ies)|society|cit(?:y|ies)|economy|culture|place|places|town|towns|village|villages|county|state|country|nation|region|district|borough|province|island|workforce|future|neighbou?rhoods?|environment|organi[sz]ation|workplace|downtown|government|council|service|services|schools?|world)$/; // prettier-ignore

/** "A county where no one is left behind", "Neighbourhoods in which people look out for each other". */
function isPlaceWhere(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 7; next++) {
    const where = low(tokens, next + 1) === "where" || (low(tokens, next + 1) === "in" && low(tokens, next + 2) === "which"); // prettier-ignore
    if (commonGood.test(low(tokens, next)) && where) return true;
  }
  return false;
}

const feels = /^(?:feels?|thrives?|flourish|flourishes|belongs?|prospers?|succeeds?|enjoys?)$/;

/** "Residents feel safe and valued", "Young people thrive": a state that nothing measures; "residents who feel safe" are counted. */
function isFeeling(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 7; next++) {
    if (/^(?:who|that|which|whose|of|%|feeling)$/.test(low(tokens, next))) return false;
    if (feels.test(low(tokens, next))) return true;
  }
  return false;
}

const softStates = /^(?:safe|secure|valued|respected|heard|welcome|welcomed|included|supported|seen|empowered|proud|happy|confident|connected|engaged|inspired|cared|left)$/; // prettier-ignore
const softGoods =
  /^(?:best|opportunity|opportunities|chance|chances|voice|potential|dignity|future|say|freedom)$/;

/** What is said of all of them from `at` on could not be checked one by one: they "feel heard", "are valued", "have the best start". */
export function isSoftPredicate(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 12; next++) {
    const token = tokens[next];
    if (token === undefined || token.breaks) return false;
    if (feels.test(token.lower)) return true;
    if (/^(?:is|are|be)$/.test(token.lower)) return softStates.test(low(tokens, next + 1));
    const goods = /^(?:has|have|gets?|reach|reaches|achieves?|realise|realize|fulfil|fulfill)$/.test(token.lower); // prettier-ignore
    if (goods) return tokens.slice(next + 1, next + 5).some((one) => softGoods.test(one.lower));
  }
  return false;
}

const praise = /^(?:safe|reliable|affordable|excellent|outstanding|exceptional|superior|world|high|quality|efficient|effective|accessible|equitable|timely|responsive|inclusive|welcoming|vibrant|thriving|resilient|sustainable|healthy|clean|fair|respectful|courteous|modern|strong|diverse|prosperous|livable|liveable|attractive|caring|trusted|connected|just|great|best)$/; // prettier-ignore

/**
 * "Build a more resilient community", "Provide safe, reliable and affordable water", "Put residents at the heart of what we do": what the
 * place is to be like, with nothing that could be counted or finished.
 */
function isMission(tokens: readonly Token[], at: number): boolean {
  const verb = low(tokens, at);
  if (/^(?:put|place|keep)(?:s|ting|ing)?$/.test(verb)) return tokens.some((token, index) => /^(?:heart|cent(?:re|er)|forefront)$/.test(token.lower) && low(tokens, index + 1) === "of" && !/^(?:each|town|village)$/.test(low(tokens, index + 2)) && index > at + 2); // prettier-ignore
  if (!/^(?:build|creat|mak|shap|develop|foster|provid|deliver|offer|suppl|ensur|cultivat)/.test(verb)) return false; // prettier-ignore
  const from = /^(?:an?|the|our)$/.test(low(tokens, at + 1)) ? at + 2 : at + 1;
  let next = from;
  let praised = 0;
  for (; next < from + 12; next++) {
    const word = low(tokens, next);
    if (praise.test(word) || (word === "more" && from === at + 2)) praised++;
    else if (!/^(?:,|and|&|-|class|more|truly|highly)$/.test(word)) break;
  }
  let head = next;
  while (tokens[head + 1]?.kind === "word" && !/^(?:for|to|in|of|at|by|with|and|on|that|where|through|across|from)$/.test(low(tokens, head + 1))) head++; // prettier-ignore
  const noun = low(tokens, head);
  if (spirits.test(low(tokens, next))) return true;
  return (praised > 1 && !madeThing.test(noun)) || (praised > 0 && commonGood.test(noun));
}

/** What is built without ever being finished: "a culture of learning", "trust with residents". */
const spirits =
  /^(?:cultures?|trust|confidence|sense|spirit|pride|goodwill|understanding|momentum|climate|relationships?|mindset)$/;

/** What is made once, however it is praised. */
const madeThing = /^(?:polic(?:y|ies)|plans?|strateg(?:y|ies)|programs?|programmes?|websites?|sites?|apps?|systems?|facilit(?:y|ies)|parks?|buildings?|librar(?:y|ies)|schools?|guides?|frameworks?|networks?|tools?|process(?:es)?|trams|buses|portals?|routes?|paths?|centers?|centres?|housing|homes)$/; // prettier-ignore
