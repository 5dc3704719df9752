/** An objective is a short sentence. */
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { counted } from "../wording/counted";
import { isStandIn } from "../wording/is-stand-in";

/** Fewer words name a topic ("Downtown vitality") rather than an aim. */
const FEWEST_WORDS = 4;

export const rule = objectiveRule(
  {
    id: "objective-length",
    level: "info",
    title: "An objective is one short sentence",
    why: "A topic of two or three words can mean anything; a long sentence is not remembered, and often holds several objectives.",
    source: "OpenOKR",
    todo: "Say in 4 to 18 words what will be better, and for whom.",
    limit: { value: 18, means: "words that an objective may have" },
    good: { objectives: [{ title: "Residents get help when they call" }] },
    bad: { objectives: [{ title: "Downtown vitality" }] },
  },
  ({ objective }, _book, limit) => {
    if (isStandIn(objective)) return null;
    const length = wordCount(objective.title);
    if (length < FEWEST_WORDS)
      return { field: "title", seen: `${quoted(objective.title)} has ${counted(length, "word")}.` };
    if (length <= limit) return null;
    return { field: "title", seen: `${quoted(objective.title)} has ${length} words, more than ${limit}.` };
  },
);

/** Words with a letter or a digit in them: a dash or "&" between blanks is none. */
function wordCount(title: string): number {
  return title.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
