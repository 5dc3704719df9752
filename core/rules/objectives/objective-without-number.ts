/** An objective is said in words; its numbers stand in the key results. */
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { isStandIn } from "../wording/is-stand-in";
import { measuredFigures } from "../wording/measured-figures";

export const rule = objectiveRule(
  {
    id: "objective-without-number",
    level: "warning",
    title: "An objective is said in words, without a number to reach",
    why: "People remember and share an aim in words. A number in it is a key result in the wrong place, and gets no score there.",
    source: "OpenOKR, OBJ-2",
    todo: "Make the number a key result under this objective, and say in the objective what it is for.",
    good: { objectives: [{ title: "Residents walk safely by Vision 2030" }] },
    bad: { objectives: [{ title: "Reduce traffic deaths by 20 %" }] },
  },
  ({ objective }) => {
    const { title } = objective;
    if (!/\d/.test(title) || isStandIn(objective)) return null;
    const figure = AMOUNT.exec(measuredFigures(title.replace(LABEL, "").replace(NAMES, " ")));
    return figure
      ? { field: "title", seen: `${quoted(title)} has the number ${figure[0].trim()} in it.` }
      : null;
  },
);

/** "1.", "A2)", "2.3 ", "Outcome 1.1:", "Strategic goal 4 –" before the text. */
const LABEL =
  /^\s*(?:(?:[A-Za-z]{1,3}[-.]?)?\d+(?:\.\d+)*[a-z]?[.):]\s|\d+(?:\.\d+)+\s(?=[A-Z])|(?:[A-Za-z]{1,12}\s){0,2}[A-Z]?\d+(?:\.\d+)*[a-z]?(?::|\s[-–—])\s)/;

/** Names made with a number, ages and walks: "9-1-1", "4-H", "5G", "501(c)(3)", "US 101", "PM2.5", "ages 0 to 5", "65+", "a 10-minute walk". */
const NAMES = new RegExp(
  [
    "\\b9-1-1\\b",
    "\\b4-h\\b",
    "\\b[2-6][gd]\\b",
    "\\b501\\s?\\(?c\\)?(?:\\(\\d\\))?",
    "\\b(?:road|activity|outcome|project)\\s\\d+\\b(?!\\s?%)",
    "\\b(?:us|sr|cr|rt|rte)\\.?\\s\\d+[a-z]?\\b",
    "\\bpm\\s?\\d[\\d.]*",
    "\\b(?:aged?|ages|birth|children|grades?|kids|youth)\\s(?:to\\s|of\\s)?\\d+(?:\\s?(?:to|through|and|–|-)\\s?\\d+)?",
    "\\b\\d{2}\\s?(?:\\+|and (?:over|older|up))",
    "\\b\\d+[-\\s](?:minute|hour|day|mile)s?\\s(?:city|cities|neighborhoods?|walk|walks|drive)\\b",
  ].join("|"),
  "gi",
);

const AMOUNT = /[$€£]?\s?\d[\d,.]*\s?(?:%|percent|per cent)?/i;
