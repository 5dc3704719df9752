/** Targets that a sentence gives without figures: "zero", "no", "all", "double", "halve". */
import { activityVerbs } from "../lexicon/activity-verbs";
import { changeNouns, directionVerbs } from "../lexicon/direction-words";
import { cardinals, factorWords, foldWords } from "../lexicon/number-words";
import { countHeads } from "../lexicon/metric-words";
import { deniesTarget } from "./placeholder";
import type { Direction } from "./reading";
import type { Sentence } from "./sentence";
import { isBestEffort, isSoftPredicate } from "./aspiration";
import { saysAt, type Token } from "./tokens";
import type { Opening } from "./verbs";

export interface ImplicitTarget {
  value: number;
  unit: string | null;
  relative: boolean;
  direction: Direction;
  /** Token indices, both inclusive. */
  first: number;
  last: number;
  says: "zero" | "all" | "factor";
}

/** The first implicit target, or null. Only for sentences whose figures give no target. */
export function implicitTargetOf(sentence: Sentence, opening: Opening): ImplicitTarget | null {
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const found = factorAt(sentence, at) ?? zeroAt(sentence, at, opening) ?? allAt(sentence, at, opening);
    if (found !== null) return found;
  }
  return null;
}

/** "a threefold increase", "grow twofold", "a 10-fold drop": so many times as much, as the percentage of the change. */
function foldAt(tokens: readonly Token[], at: number): ImplicitTarget | null {
  const token = tokens[at];
  const joined = tokens[at + 1]?.lower === "-" && tokens[at + 2]?.lower === "fold";
  const factor = foldWords.get(token?.lower ?? "") ?? (joined ? (cardinals.get(token?.lower ?? "") ?? token?.value) : null) ?? null; // prettier-ignore
  if (factor === null || factor <= 1) return null;
  const last = joined ? at + 2 : at;
  const verb = tokens.slice(0, at).map(({ lower }) => directionVerbs.get(lower)).filter((one) => one === "increase" || one === "decrease").pop(); // prettier-ignore
  const direction = changeNouns.get(tokens[last + 1]?.lower ?? "") ?? verb ?? "increase";
  const percent = direction === "decrease" ? Math.round((1 - 1 / factor) * 1000) / 10 : (factor - 1) * 100;
  return { value: percent, unit: "%", relative: true, direction, first: at, last, says: "factor" };
}

function factorAt({ tokens }: Sentence, at: number): ImplicitTarget | null {
  const word = tokens[at]?.lower ?? "";
  const fold = foldAt(tokens, at);
  if (fold !== null) return fold;
  const factor = factorWords.get(word);
  if (factor === undefined) return null;
  const before = tokens[at - 1]?.lower;
  const after = tokens[at + 1]?.lower ?? "";
  const verbPlace = at === 0 || before === undefined || /^(?:to|will|and|by|,|:|or|aims?)$/.test(before);
  if (word === "twice" || word === "double") {
    const factorOf = after === "as" || after === "the" || (word === "double" && verbPlace && after !== "-");
    if (!factorOf) return null;
  } else if (!verbPlace && !(word.endsWith("ed") && !/^(?:has|have|had|was|were|the|a|an)$/.test(before))) return null; // prettier-ignore
  return {
    value: factor.percent,
    unit: "%",
    relative: true,
    direction: factor.direction,
    first: at,
    last: at,
    says: "factor",
  };
}

/** "Zero traffic deaths by 2030", "no audit findings"; not "no later than", "net-zero strategy". */
function zeroAt({ tokens, text }: Sentence, at: number, opening: Opening): ImplicitTarget | null {
  const word = tokens[at]?.lower ?? "";
  const after = tokens[at + 1];
  const zero = (word === "zero" && after?.lower !== "-") || (word === "nil" && after?.kind === "word");
  const netLoss = after?.lower === "net" && /^(?:loss|increase|growth|decline|reduction)$/.test(tokens[at + 2]?.lower ?? ""); // prettier-ignore
  const none = word === "no" && netLoss || word === "no" && after?.kind === "word" && !/^(?:later|more|less|fewer|longer|one|cost|net|greater|matter|change|target|data|higher)$/.test(after.lower); // prettier-ignore
  if (!zero && !none) return null;
  if (none && deniesTarget(tokens.slice(at, at + 5).map(({ lower }) => lower), 0)) return null; // prettier-ignore
  const hyphen = tokens[at - 1]?.lower === "-" && tokens[at - 1]?.glued === true ? 1 : 0;
  const net = tokens[at - 1 - hyphen]?.lower === "net" ? 1 + hyphen : 0;
  const labelled = tokens[at - 1]?.lower === ":" && at <= 8;
  const starts = at - net === opening.at || labelled;
  const governs =
    opening.verb !== null &&
    (opening.verb.kind === "change" || /^(?:have|be|is|to)$/.test(tokens[at - 1]?.lower ?? ""));
  const alone = text.length < 40;
  if (
    !starts &&
    !governs &&
    !(zero && (alone || /^(?:to|is|of|at|than|with|remain|:)$/.test(tokens[at - 1 - net]?.lower ?? "")))
  )
    return null;
  if (none && !starts && opening.verb !== null && at - opening.verb.at > 3) return null;
  const change = opening.verb?.direction ?? "none";
  const direction = change === "decrease" || change === "maintain" ? change : "reach";
  const counted = after?.kind === "word" && net === 0 && !/^(?:by|in|to|and|or|for|net)$/.test(after.lower);
  return { value: 0, unit: counted || countHeads.some((words) => tokens.some((_, head) => head < at && saysAt(tokens, head, words))) ? "count" : null, relative: false, direction, first: at, last: at, says: "zero" }; // prettier-ignore
}

/** "All wards reviewed by 2027", "Every bus fitted with a ramp": a noun and what has been done to it. */
const isDone = (tokens: readonly Token[], at: number, opening: Opening): boolean =>
  at === opening.at && tokens.slice(at + 2, at + 12).some((token, index) =>
    /(?:ed|built|held|paid|met|sent|made|taken|written)$/.test(token.lower) && activityVerbs.has(token.lower) && /^(?:by|in|with|to|within|on|before|for|at|every|each|annually|and|or|[.;])?$/.test(tokens[at + 3 + index]?.lower ?? "")); // prettier-ignore

/** "Clean all beaches daily", "Inspect and repair every hydrant", "Respond to all requests": work on every one; not "an app for all residents". */
function isWorkOnAll(tokens: readonly Token[], at: number, { verb }: Opening): boolean {
  if (verb === null || verb.at >= at) return false;
  const works = verb.kind === "activity" || /^(?:complet|meet)/.test(tokens[verb.at]?.lower ?? "");
  const between = tokens.slice(verb.at + 1, at).map((token) => token.lower);
  const paired = /^(?:and|&|or|\/)$/.test(between[0] ?? "") && activityVerbs.has(between[1] ?? "");
  return works && between.length <= 3 && /^(?:to)?$/.test(between.slice(paired ? 2 : 0).join(" "));
}

/** "The code requires that all permits be reviewed", "calls for every stop to be accessible". */
const isObliged = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:requir|mandat|stipulat|demand|oblig|call)/.test(token.lower)) &&
  tokens.slice(at, at + 16).some((token) => token.lower === "be" || token.lower === "must"); // prettier-ignore

/** "Ensure all staff complete training", "All permits are issued on time": every one of them is 100 %. */
function allAt({ tokens, dates }: Sentence, at: number, opening: Opening): ImplicitTarget | null {
  const word = tokens[at]?.lower ?? "";
  const each = word === "all" || word === "every";
  if (!each || tokens[at + 1]?.kind !== "word" || tokens[at + 1]?.lower === "times") return null;
  if (isBestEffort(tokens, at)) return null;
  const previous = tokens[at - 1]?.lower ?? "";
  const ensured =
    /^(?:ensur|assur|guarantee)/.test(previous) ||
    (previous === "that" && /^(?:ensur|assur|guarantee)/.test(tokens[at - 2]?.lower ?? ""));
  const subject =
    at === opening.at &&
    (opening.verb === null || (opening.verb.at > at && opening.verb.kind !== "activity")) &&
    tokens
      .slice(at, at + 14)
      .some((token) =>
        /^(?:will|are|is|has|have|must|shall|be|can|lives?|completed?|finish|finished|undertake|undergo|attend|pass|receives?|reach|reaches|achieves?|attains?|meets?|completes)$/.test(
          token.lower,
        ),
      );
  if (!ensured && !subject && !isWorkOnAll(tokens, at, opening) && !isObliged(tokens, at) && !isDone(tokens, at, opening)) return null; // prettier-ignore
  const dated = dates.some((date) => date.role === "deadline");
  if (!dated && isSoftPredicate(tokens, at)) return null;
  return { value: 100, unit: "%", relative: false, direction: "reach", first: at, last: at, says: "all" };
}
