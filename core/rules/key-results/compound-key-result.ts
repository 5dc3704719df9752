/** A key result measures one thing: two in one cannot have one score. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { secondMeasure } from "../wording/second-measure";

export const rule = keyResultRule(
  {
    id: "compound-key-result",
    level: "warning",
    title: "A key result measures one thing",
    why: "Where one of two measures is reached and the other is not, no single number can say how far it has come.",
    source: "OpenOKR method: one metric for each key result",
    todo: "Make a key result of each measure, with its own baseline and target.",
    good: { keyResults: [{ title: "Raise the share of parks rated safe and clean from 70 % to 85 %", unit: "%", baseline: 70, target: 85, direction: "Increase" }] },
    bad: { keyResults: [{ title: "Cut the median permit time to 15 days and raise applicant satisfaction to 80 %" }] },
  },
  ({ keyResult: { title } }) => {
    const second = secondMeasure(title);
    return second === null
      ? null
      : { field: "title", seen: `${quoted(title)} measures two things; the second begins at ${quoted(second)}.` };
  },
); // prettier-ignore
