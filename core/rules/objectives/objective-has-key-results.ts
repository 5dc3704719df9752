/** An objective has key results: they say how far it has come. */
import { currentObjectives } from "../cascade/current-objectives";
import { measuredObjectives } from "../cascade/measured-objectives";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { counted } from "../wording/counted";
import { isStandIn } from "../wording/is-stand-in";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "objective-has-key-results",
    group: "objectives",
    level: "error",
    title: "An objective has key results",
    why: "Key results say how far an objective has come. Without any it has no score, and nobody can tell when it is reached.",
    source: "ClearPoint Strategy and Mekari Talenta, guides to OKRs",
    todo: "Add two to four key results with its ID on the Key results sheet: the numbers that would tell residents that it is reached.",
    good: { objectives: [{}], keyResults: [{}, {}] },
    bad: { objectives: [{}, {}], keyResults: [{ objectiveId: "O1" }] },
  },
  (book) => {
    const measured = measuredObjectives(book);
    const bare = book
      .shared(currentObjectives)
      .filter(({ objective }) => !measured.has(objective.id) && !isStandIn(objective));
    const [first] = bare;
    if (first && bare.length > 1 && book.keyResults.length === 0) {
      const seen = `The book has ${counted(bare.length, "objective")} and not one key result.`;
      return [{ table: "objectives", row: first.row, field: null, about: WHOLE_BOOK, seen }];
    }
    return bare.map(({ row, objective: { title } }) => ({
      table: "objectives",
      row,
      field: null,
      seen: `${quoted(title)} has no key result.`,
    }));
  },
);
