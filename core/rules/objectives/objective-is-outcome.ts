/** An objective says what will be better, not what will be done. */
import { objectiveRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { isStandIn } from "../wording/is-stand-in";
import { namesOutput } from "../wording/names-output";

export const rule = objectiveRule(
  {
    id: "objective-is-outcome",
    level: "warning",
    title: "An objective says what will be better, and for whom",
    why: "Work can be finished without anything being better for it. An objective that names the outcome lets people find the best way there.",
    source: "OpenOKR; OKR Orca",
    todo: "Ask what residents or staff will notice once this is done, and make that the objective; the work itself goes to the Actions sheet.",
    good: { objectives: [{ title: "Residents get help when they call" }, { title: "Build a safer, healthier community" }] },
    bad: { objectives: [{ title: "Adopt a new zoning code" }, { title: "Shorten waits by hiring three clerks" }] },
  },
  ({ objective }, book) => {
    const output = isStandIn(objective) ? null : namesOutput(book.words(objective.title));
    if (!output) return null;
    const title = quoted(objective.title);
    const what = {
      work: `names work to be done ("${output.words}").`,
      thing: `names something to be delivered ("${output.words}").`,
      solution: `prescribes the way there ("${output.words}").`,
    }[output.kind];
    return { field: "title", seen: `${title} ${what}` };
  },
); // prettier-ignore
