/** Objectives of the city leave no side of the balanced scorecard out, where they are sorted by its perspectives. */
import { perspectiveSchema } from "../../okr/model";
import { currentObjectives } from "../cascade/current-objectives";
import { bookRule } from "../engine/make-rule";
import { counted } from "../wording/counted";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "perspective-coverage",
    group: "book",
    level: "info",
    title: "The city's objectives cover all four perspectives",
    why: "Aims for residents rest on money, processes and people. A side that no objective looks at is often where the others fail later.",
    source: "ClearPoint Strategy, combining OKRs with a balanced scorecard",
    todo: "See whether an objective belongs there that has no perspective yet; if not, ask whether leaving that side out is meant.",
    good: {
      objectives: [
        { perspective: "Customer" },
        { perspective: "Financial" },
        { perspective: "Internal process" },
        { perspective: "Learning and growth" },
      ],
    },
    bad: { objectives: [{ perspective: "Customer" }, { perspective: "Financial" }] },
  },
  (book) => {
    const ofCity = book.shared(currentObjectives).filter(({ objective }) => objective.level === "City");
    const used = new Set(ofCity.flatMap(({ objective: { perspective } }) => perspective ?? []));
    const empty = perspectiveSchema.options.filter((perspective) => !used.has(perspective));
    const [first] = ofCity;
    if (!first || ofCity.length < 2 || used.size === 0 || empty.length === 0) return [];
    const seen = `None of the city's ${counted(ofCity.length, "objective")} has the perspective ${empty.map((name) => `"${name}"`).join(" or ")}.`;
    return [{ table: "objectives", row: first.row, field: "perspective", about: WHOLE_BOOK, seen }];
  },
); // prettier-ignore
