/** One break for every rule about objectives. */
import type { BookModel } from "../../../core/okr/model";
import {
  anyObjective, keyResultIds, withCheckIns, withKeyResult, withKeyResultsOf, withMoreKeyResults, withObjective,
} from "./breaker"; // prettier-ignore
import type { AnyOf, Breaker } from "./breaker";

const departments = ["O2", "O3", "O4"];

/** The book with one more objective, like another one; without key results of its own. */
function withObjectiveLike(book: BookModel, like: string, id: string, title: string): BookModel {
  return { ...book, objectives: [...book.objectives, ...book.objectives.filter((row) => row.id === like).map((row) => ({ ...row, id, title }))] };
} // prettier-ignore

/** Breaks the key results of one objective, which the finding is about. */
function ofOneObjective(broken: (book: BookModel, id: string, anyOf: AnyOf) => BookModel, ids = departments): Breaker {
  return (book, anyOf) => {
    const id = anyOf(ids);
    return { model: broken(book, id, anyOf), about: id };
  };
} // prettier-ignore

export const objectiveBreakers: Record<string, Breaker> = {
  "objective-has-owner": anyObjective(() => ({ owner: null })),
  "objective-is-outcome": anyObjective((_, anyOf) => ({
    title: anyOf([
      "Adopt a new zoning code",
      "Build a new fire station",
      "Shorten waits by hiring three clerks",
    ]),
  })),
  "objective-without-number": anyObjective(({ title }, anyOf) => ({
    title: `${title} ${anyOf(["by 20 %", "in 15 neighborhoods", "with $ 2,000,000"])}`,
  })),
  "objective-length": anyObjective(({ title }, anyOf) => ({
    title: anyOf(["Downtown vitality", `${title}, ${title}, ${title}`]),
  })),
  "objective-says-why": anyObjective(() => ({ title: "Neighbors feel welcome at city hall", why: null })),
  "objective-has-cycle": anyObjective((_, anyOf) => ({ cycle: anyOf([null, "next spring"]) })),
  "objective-ladders-up": anyObjective((_, anyOf) =>
    anyOf([
      { planGoal: null, parent: null },
      { planGoal: null, parent: "O99" },
    ]),
  ),
  "objective-has-key-results": ofOneObjective((book, id) => ({
    ...book,
    keyResults: book.keyResults.filter(({ objectiveId }) => objectiveId !== id),
  })),
  "too-few-key-results": ofOneObjective((book, id, anyOf) => {
    const kept = anyOf(keyResultIds(book, id));
    return {
      ...book,
      keyResults: book.keyResults.filter((row) => row.objectiveId !== id || row.id === kept),
    };
  }),
  "too-many-key-results": ofOneObjective((book, id) =>
    withMoreKeyResults(book, `${id}.KR1`, ["Cut first things from 9 to 5", "Cut second things from 7 to 5"]),
  ),
  "committed-and-stretch-paired": ofOneObjective((book, id, anyOf) => {
    const commitment = anyOf(["Committed", "Stretch"] as const);
    return withKeyResultsOf(book, id, () => ({ commitment }));
  }),
  "cross-department": ofOneObjective((book, id, anyOf) => {
    const { owner } = anyOf(
      book.objectives.filter((row) => row.id !== id && row.department !== null && row.id !== "O1"),
    );
    return withKeyResult(book, anyOf(keyResultIds(book, id)), { owner });
  }),
  "quality-key-result": (book, anyOf) => {
    const { id, department } = anyOf(book.objectives.filter((row) => departments.includes(row.id)));
    const title = (place: number): string => `Cut open work orders of crew ${place} from 90 to 60`;
    const model = withKeyResultsOf(book, id, (place) => ({ class: "Value", title: title(place) }));
    return { model, about: department ?? "" };
  },
  "lagging-only": ofOneObjective((book, id) => {
    const { cycleEnd } = book.settings;
    const lagging = withKeyResultsOf(book, id, (place) => ({ title: `Raise answer ${place} in the annual resident survey`, due: cycleEnd }));
    return keyResultIds(book, id).reduce((changed, keyResult) => withCheckIns(changed, keyResult, []), lagging);
  }), // prettier-ignore
  "duplicate-objective": (book, anyOf) => {
    const { id, title } = anyOf(book.objectives);
    const same = anyOf([title.toUpperCase(), `${title}.`, title.replace(/ /, "  ")]);
    return { model: withObjectiveLike(book, id, "O9", same), about: "O9" };
  },
  "too-many-objectives": (book, anyOf) => {
    const like = anyOf(departments);
    const titles = ["Trees give shade", "Parks stay open late", "Water is clean", "Buses come on time", "Noise stays outside"];
    const model = titles.reduce((more, title, i) => withObjectiveLike(more, like, `O${i + 5}`, title), book);
    return { model, about: book.objectives.find(({ id }) => id === like)?.department ?? "" };
  }, // prettier-ignore
  "perspective-coverage": (book, anyOf) => {
    const perspective = anyOf(["Customer", "Financial"] as const);
    const ids = book.objectives.map(({ id }) => id);
    const changes = { level: "City", perspective } as const;
    return { model: ids.reduce((changed, id) => withObjective(changed, id, changes), book), about: "book" };
  },
};
