/** An objective has a key result that is promised and one that is reached for. */
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { ObjectiveFacts } from "../engine/rule-book";
import { isStandIn } from "../wording/is-stand-in";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "committed-and-stretch-paired",
    group: "objectives",
    level: "warning",
    title: "An objective has a committed and a stretch key result",
    why: "A committed result can be counted on; a stretch result shows how far one could get. Only the one makes people play safe, only the other leaves nothing to rely on.",
    source: "ClearPoint Strategy, combining OKRs with a balanced scorecard",
    todo: 'Decide which of its key results is promised ("Committed") and which is reached for ("Stretch"), and choose so in the column Commitment.',
    good: { keyResults: [{}, { commitment: "Stretch" }] },
    bad: { keyResults: [{}, {}] },
  },
  ({ objectives, keyResults }) => {
    const oneSided = objectives.flatMap((facts) => {
      const only = onlyCommitment(facts);
      return only === null ? [] : [{ facts, only }];
    });
    const [first] = oneSided;
    if (!first) return [];
    const { only } = first;
    const isSame = keyResults.every(({ keyResult: { commitment } }) => commitment === only || commitment === null);
    if (isSame && oneSided.length > 1) {
      const seen = `All ${keyResults.length} key results of the book are "${only}", and none is "${other[only]}".`;
      const { row = 0 } = first.facts.keyResults[0] ?? {};
      return [{ table: "keyResults", row, field: "commitment", about: WHOLE_BOOK, seen }];
    }
    return oneSided.map(({ facts: { row, objective, keyResults: own }, only }) => ({
      table: "objectives",
      row,
      field: null,
      seen: `The ${own.length} key results of ${quoted(objective.title)} are all "${only}", and none is "${other[only]}".`,
    }));
  },
); // prettier-ignore

type Commitment = "Committed" | "Stretch";
const other: Record<Commitment, Commitment> = { Committed: "Stretch", Stretch: "Committed" };

/** Null where both kinds are there, where there is but one key result, and where not all say what they are, which is another rule's. */
function onlyCommitment({ objective, keyResults }: ObjectiveFacts): Commitment | null {
  const commitment = keyResults[0]?.keyResult.commitment ?? null;
  if (commitment === null || keyResults.length < 2 || isStandIn(objective)) return null;
  return keyResults.every(({ keyResult }) => keyResult.commitment === commitment) ? commitment : null;
}
