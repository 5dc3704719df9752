/** An objective has a key result that moves before all is over. */
import { knownAtTheEnd } from "../../lexicon/lagging-words";
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { KeyResultFacts } from "../engine/rule-book";
import { isStandIn } from "../wording/is-stand-in";
import { counted } from "../wording/counted";

export const rule = objectiveRule(
  {
    id: "lagging-only",
    level: "info",
    title: "An objective has a key result that shows early whether it will be reached",
    why: "A survey, an audit or a graduation tells how it went. By then nothing can be changed any more.",
    source: "OpenOKR, KR-4",
    todo: "Add a key result that moves on the way there: what is counted each week or month and leads up to it.",
    good: { keyResults: [{}, { title: "Raise satisfaction in the annual resident survey from 61 % to 70 %" }] },
    bad: {
      keyResults: [{ title: "Raise satisfaction in the annual resident survey from 61 % to 70 %" }],
      checkIns: [],
    },
  },
  ({ objective, keyResults }, { model: { settings } }) => {
    if (keyResults.length === 0 || isStandIn(objective)) return null;
    if (!keyResults.every((facts) => isLagging(facts, settings.cycleEnd))) return null;
    const all = keyResults.length === 1 ? "The key result" : `Each of the ${counted(keyResults.length, "key result")}`;
    return { field: null, seen: `${all} of ${quoted(objective.title)} is known only at the end.` };
  },
); // prettier-ignore

/** Due no sooner than the cycle ends, measured by something that happens once, and never yet checked in with a value. */
function isLagging({ keyResult: { title, dataSource }, due, checkIns }: KeyResultFacts, cycleEnd: string): boolean {
  if (due < cycleEnd || checkIns.some(({ value }) => value !== null)) return false;
  return knownAtTheEnd.test(title) || (dataSource !== null && knownAtTheEnd.test(dataSource));
} // prettier-ignore
