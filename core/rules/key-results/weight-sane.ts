/** A weight is not negative: it would turn progress into a loss. */
import { keyResultRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";

export const rule = keyResultRule(
  {
    id: "weight-sane",
    level: "error",
    title: "A weight is 0 or more",
    why: "A negative weight would turn progress into a loss. The key result does not count until it is mended.",
    source: "Edge case of Oslo kommune's OKR tracker",
    todo: "Type a weight of 0 or more. 0 leaves the key result out on purpose; blank counts as 1.",
    good: { keyResults: [{ weight: null }, { weight: 0 }, { weight: 2 }] },
    bad: { keyResults: [{ weight: -1 }] },
  },
  ({ keyResult: { title, weight } }) =>
    weight !== null && weight < 0
      ? {
          field: "weight",
          seen: `${quoted(title)} has the weight ${weight}.`,
          fix: { does: "Weight becomes blank, which counts as 1.", set: { weight: null } },
        }
      : null,
);
