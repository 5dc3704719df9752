/** What sort of statement it is: a key result, a standing measure, something to do, or too vague to measure. */
import { activityVerbs } from "../lexicon/activity-verbs";
import { moneyUnits } from "../lexicon/currencies";
import { isAspiration } from "./aspiration";
import { indicatorHeads, metricNouns, standingPhrases } from "../lexicon/metric-words";
import { saysSingleFigures } from "./direction";
import type { Direction, MeasureKind } from "./reading";
import type { Sentence } from "./sentence";
import { byFirstWord, listed, phraseAt } from "./phrase-index";
import { saysAt, type Token } from "./tokens";
import { bracketUnit } from "./unit";
import { isChangeIn, opensWithActivityNoun, type Opening, type Verb } from "./verbs";

export interface KindEvidence {
  sentence: Sentence;
  opening: Opening;
  verbs: readonly Verb[];
  /** There is a target, in figures, in words or as a grade. */
  hasTarget: boolean;
  /** The target's unit; "count" matters: work is counted. */
  unit: string | null;
  /** The first and the last token of the target's amount; -1 without one. */
  targetFirst: number;
  targetLast: number;
  /** The target is that all of them … */
  allOf: boolean;
  relative: boolean;
  direction: Direction;
  hasBaseline: boolean;
  hasDeadline: boolean;
  /** "TBD", "will be established": the plan says that it does not say. */
  placeholder: boolean;
  /** A comparator, a limit or "of the time" on the target: how service levels are written. */
  compared: boolean;
  /** A time limit stands in the metric: "within 30 days". */
  limited: boolean;
}

export type KindReason =
  | "placeholder" | "question" | "maintained" | "change" | "from-baseline" | "counted-work" | "standing" | "dated-level" | "level"
  | "bare-level" | "reach-by-date" | "work" | "no-amount" | "indicator-name" | "no-verb"; // prettier-ignore

export interface KindFound {
  kind: MeasureKind;
  reason: KindReason;
  /** 0..1: how often this reason is right. */
  sure: number;
}

const is = (kind: MeasureKind, reason: KindReason, sure: number): KindFound => ({ kind, reason, sure });

export function kindOf(evidence: KindEvidence): KindFound {
  const { sentence, hasTarget, placeholder } = evidence;
  if (placeholder) return is("vague", "placeholder", 0.95);
  if (isQuestion(sentence.tokens)) return is("activity", "question", 0.9);
  return hasTarget ? kindWithTarget(evidence) : kindWithoutTarget(evidence);
}

function kindWithTarget(evidence: KindEvidence): KindFound {
  const { sentence, opening, direction, hasBaseline, hasDeadline, unit, relative } = evidence;
  const { verb } = opening;
  if (hasBaseline && direction !== "maintain") return is("key-result", "from-baseline", 0.98);
  if (direction === "maintain") return is("kpi", "maintained", 0.95);
  if (direction === "increase" || direction === "decrease") return is("key-result", "change", 0.98);
  if (closesGap(sentence.tokens, opening.at)) return is("key-result", "change", 0.7);
  const always = stands(sentence.tokens);
  const work = (verb?.kind === "activity" && !isOutcome(evidence) && !isCarried(evidence)) || isWorkToComplete(sentence, opening) || isWorkOn(evidence) || isWorkDone(evidence); // prettier-ignore
  const dated =
    hasDeadline &&
    sentence.dates.some(
      (date) =>
        (date.role === "deadline" && date.lead === "by") ||
        (date.form === "duration" && date.leadFirst === 0),
    );
  if (isBroughtIn(evidence) && (dated || !always)) return is("key-result", "level", 0.75);
  if (work && isCount(unit) && !relative) {
    const served = always && !dated && !planned.has(sentence.tokens[verb?.at ?? -1]?.lower ?? "");
    return served ? is("kpi", "standing", 0.8) : is("activity", "counted-work", 0.85);
  }
  if (evidence.allOf && verb?.kind === "activity" && !evidence.limited) return is("activity", "work", 0.75);
  if (always && !dated) return is("kpi", "standing", 0.9);
  if (hasDeadline) return is("key-result", "dated-level", 0.92);
  if (verb?.kind === "activity") return workLevel(evidence);
  if (verb !== null && verb.kind === "change")
    return evidence.limited ? is("kpi", "level", 0.75) : reachVerb(sentence.tokens[verb.at]?.lower ?? "");
  return is("kpi", "bare-level", 0.92);
}

/** "By 2030 the museum should attract 90,000 visits": what others do to a subject is a result, not its work. */
const isOutcome = ({ sentence, opening, hasDeadline }: KindEvidence): boolean =>
  opening.verb !== null && opening.verb.at > opening.at + 1 && hasDeadline &&
  /^(?:attract|carr|serv|see|receiv|earn|welcom|draw)/.test(sentence.tokens[opening.verb.at]?.lower ?? ""); // prettier-ignore

/** "Attract £4 m of investment", "Generate $2 million": what others bring is a result, what is spent is work. */
const isBroughtIn = ({ sentence: { tokens }, opening: { verb }, unit }: KindEvidence): boolean =>
  /^(?:attract|mobili[sz]|generat|earn|leverag|collect|secur|recover|recoup)/.test(tokens[verb?.at ?? -1]?.lower ?? "") &&
  (moneyUnits.has(unit ?? "") || /^attract/.test(tokens[verb?.at ?? -1]?.lower ?? "")); // prettier-ignore

/** "Six workshops held by June": an event or a paper that is done by a date is work, as "Hold six workshops" is. */
const isWorkDone = ({ sentence: { tokens }, opening, hasDeadline, unit, targetLast }: KindEvidence): boolean =>
  opening.verb === null && hasDeadline && unit === "count" &&
  tokens.slice(targetLast + 1, targetLast + 16).some((token, at, rest) => outputs.test(token.lower) && !/^(?:are|is|be|been|who|that)$/.test(rest[at - 1]?.lower ?? "")); // prettier-ignore

const outputs = /^(?:conducted|held|hosted|organi[sz]ed|trained|coached|prepared|developed|drafted|published|produced|reviewed|audited|inspected|facilitated|implemented|launched|procured|recruited|hired|performed|undertaken|delivered|completed|printed|distributed|disseminated|established|signed|submitted)$/; // prettier-ignore

/** "Take complaints below 40", "Get the backlog down to 200": the metric is moved, not something taken. */
const isCarried = ({ sentence: { tokens }, opening: { verb }, targetFirst }: KindEvidence): boolean =>
  /^(?:tak|bring|get|push|mov|driv)/.test(tokens[verb?.at ?? -1]?.lower ?? "") &&
  tokens.slice(Math.max(0, targetFirst - 1), targetFirst + 1).some((token) => /^(?:below|under|above|past|to|up|down|over)$/.test(token.lower)); // prettier-ignore

/** "Divert 75 % of waste" is a level to come to; with a limit or a comparator it is a level of service. */
const workLevel = ({ compared, limited, unit, sentence, opening }: KindEvidence): KindFound =>
  compared || limited || isService(sentence.tokens[opening.verb?.at ?? -1]?.lower ?? "") ? is("kpi", "level", 0.8) : unit === "%" ? is("key-result", "level", 0.65) : is("activity", "counted-work", 0.6); // prettier-ignore

/** Answering, paying or closing what comes in goes on for ever: a share of it is a level of service. */
const isService = (word: string): boolean =>
  /^(?:answer|respond|resolv|repl|clos|pay|process|issu|inspect|investigat|acknowledg|return|dispatch|determin|decid|clear|complet|fill|handl)/.test(word); // prettier-ignore

/** "Reach" and "achieve" name a level not yet there; "meet" and "ensure" one that is to hold. */
const reachVerb = (word: string): KindFound =>
  /^(?:reach|achiev|attain|hit|complet|secur|sav)/.test(word)
    ? is("key-result", "level", 0.75)
    : is("kpi", "level", 0.7);

const isCount = (unit: string | null): boolean => unit === null || !/^(?:%|points|hours|minutes|seconds|.*days|rating|score|rank)$/.test(unit); // prettier-ignore

/** "Complete 12 inspections" is work, "Complete 90 % of …" a level. */
const isWorkToComplete = ({ tokens }: Sentence, { verb }: Opening): boolean =>
  verb !== null && /^complet/.test(tokens[verb.at]?.lower ?? "");

/** "Development of four proposals", "Construction of 12 culverts by June": so much work, named by its noun. */
const isWorkOn = ({
  sentence: { tokens },
  opening: { at },
  targetFirst,
  hasDeadline,
}: KindEvidence): boolean => hasDeadline && opensWithActivityNoun(tokens, at) && targetFirst === at + 2;

/** Events and products stay work even when they are repeated each year. */
const planned = new Set(["conduct", "host", "hold", "develop", "publish", "launch", "create", "organise", "organize", "produce", "prepare", "deliver", "plan", "implement", "hire", "recruit"]); // prettier-ignore

const standing = byFirstWord(listed(standingPhrases));
export const stands = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => repeats(tokens, at, token) || phraseAt(standing, tokens, at) !== undefined);

/** "every two years", "every 5 years" */
const repeats = (tokens: readonly Token[], at: number, token: Token): boolean =>
  token.lower === "every" && /^(?:years|months|weeks|days)$/.test(tokens[at + 2]?.lower ?? "");

function isQuestion(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.lower ?? "";
  return (
    tokens.some((token) => token.lower === "?") &&
    /^(?:was|were|is|are|has|have|did|does|do|will)$/.test(first)
  );
}

function kindWithoutTarget(evidence: KindEvidence): KindFound {
  const { sentence, opening, direction, hasBaseline, hasDeadline, verbs } = evidence;
  const { tokens } = sentence;
  const { verb, at } = opening;
  if (isIndicatorName(tokens, opening)) return is("kpi", "indicator-name", 0.95);
  if (closesGap(tokens, at))
    return hasDeadline ? is("key-result", "reach-by-date", 0.7) : is("vague", "no-amount", 0.7);
  if (isAspiration(sentence, opening, hasDeadline)) return is("vague", "no-amount", 0.75);
  if (verb === null && direction === "maintain") return is("kpi", "maintained", 0.8);
  if (saysSingleFigures(tokens) && (hasBaseline || hasDeadline)) return is("key-result", "change", 0.8);
  if (verb?.kind === "activity") return is("activity", "work", 0.88);
  if (verb?.kind === "betterment") return is("vague", "no-amount", 0.85);
  if (verb?.kind === "change") {
    const completes = /^(?:complet|secur)/.test(tokens[verb.at]?.lower ?? "");
    if ((direction === "none" || direction === "reach") && hasDeadline && !completes)
      return is("key-result", "reach-by-date", 0.6);
    const ends = /^(?:eliminat|eradicat|end)/.test(tokens[verb.at]?.lower ?? "");
    const toYear = sentence.dates.some((date) => date.role === "reference");
    if ((ends || toYear) && hasDeadline) return is("key-result", "reach-by-date", 0.6);
    return completes ? is("activity", "work", 0.85) : is("vague", "no-amount", 0.9);
  }
  if (
    hasDeadline &&
    verb === null &&
    tokens.some(
      (token) => endStates.has(token.lower) || /^(?:ended|eliminated|eradicated)$/.test(token.lower),
    )
  )
    return is("key-result", "reach-by-date", 0.6);
  const rated = tokens.some((token, index) => token.lower === "per" && tokens[index + 1]?.kind === "number");
  if (rated && verb === null) return is("kpi", "no-verb", 0.8);
  if (verb === null && (isChangeIn(tokens, at) || bracketUnit(tokens) !== null))
    return is("kpi", "no-verb", 0.8);
  if (opensWithActivityNoun(tokens, at)) return is("activity", "work", 0.85);
  if (direction !== "none") return is("vague", "no-amount", 0.7);
  const gathers = verbs.some(
    (one) => one.kind === "activity" && /^meets?$/.test(tokens[one.at]?.lower ?? ""),
  );
  if (gathers) return is("activity", "work", 0.8);
  if (
    tokens.some(
      (token, index) =>
        (metricNouns.has(token.lower) && tokens[index - 1]?.lower !== "on") || token.lower === "%",
    )
  )
    return is("kpi", "no-verb", 0.7);
  if (verb === null && (countedOnes(tokens, at) || evidence.limited)) return is("kpi", "no-verb", 0.6);
  const done = tokens.findIndex(
    (token, index) => index > at && /(?:ed|ilt|en|held)$/.test(token.lower) && activityVerbs.has(token.lower),
  );
  if (done > 0 && /[^su]s$|people/.test(tokens[done - 1]?.lower ?? "")) return is("kpi", "no-verb", 0.6);
  if (hasDeadline || tokens.some((_, index) => saysAt(tokens, index, ["in", "place"])))
    return is("activity", "work", 0.6);
  const finite = done > 0 || verbs.some((one) => one.kind === "activity") || tokens.some((token) => /^(?:will|shall|meet|are|is)$/.test(token.lower)); // prettier-ignore
  return finite || activityVerbs.has(tokens[at]?.lower ?? "")
    ? is("activity", "work", 0.7)
    : is("vague", "no-verb", 0.5);
}

/** "Carbon neutrality by 2040": a state that is there or not. */
const endStates: ReadonlySet<string> = new Set(["neutrality", "neutral", "universal", "parity", "elimination", "eradication", "self-sufficiency", "accreditation", "accredited", "certification", "certified", "compliance", "compliant"]); // prettier-ignore

/** "Children with a completed schedule", "Residents who feel safe": those who are counted. */
const countedOnes = (tokens: readonly Token[], at: number): boolean =>
  /^[a-z]{3,}[^su]s$|^(?:children|people|women|men)$/.test(tokens[at]?.lower ?? "") &&
  /^(?:with|who|whose|aged|using|receiving|living|reporting|rating|meeting|feeling|having|awaiting|waiting)$|[a-z]{3}ed$/.test(tokens[at + 1]?.lower ?? ""); // prettier-ignore

/** "Close the gap in …": a difference is to go, not work to be done. */
const closesGap = (tokens: readonly Token[], at: number): boolean =>
  /^(?:clos|narrow|bridg)/.test(tokens[at]?.lower ?? "") &&
  tokens.slice(at + 1, at + 5).some((token) => /^gaps?$/.test(token.lower));

/** "Number of …", "% of …", "Average time to …": a phrase that begins with what is measured. */
export function isIndicatorName(tokens: readonly Token[], { verb, at }: Opening): boolean {
  const first = tokens[at]?.lower ?? "";
  if (first === "no" && saysAt(tokens, at + 1, [".", "of"])) return true;
  if (first === "area" && saysAt(tokens, at + 1, ["of"])) return !/^(?:focus|concern|interest|work|expertise|improvement|need|opportunity|strength|practice)$/.test(tokens[at + 2]?.lower ?? ""); // prettier-ignore
  const named = /^(?:of|per)$/.test(tokens[at + 1]?.lower ?? "");
  const labelled = indicatorHeads.has(first) && (named || !(verb !== null && verb.at === at));
  if (labelled) return !tokens.some((token) => /^(?:will|shall)$/.test(token.lower));
  return false;
}
