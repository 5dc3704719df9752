/** Nobody owns more key results than one can look after. */
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import { ownedWork } from "../ownership/owned-work";

export const rule = bookRule(
  {
    id: "owner-load",
    group: "owners",
    level: "info",
    title: "An owner has few open key results at a time",
    why: "Each key result asks for attention every week. Who has many looks after some of them, and checks in on the rest.",
    source: "ClearPoint Strategy: fewer measures",
    todo: "Give some of them to whoever does the work, or drop those that matter less in this cycle.",
    limit: { value: 5, means: "open key results that one owner may have" },
    good: { keyResults: [{}, {}, {}, {}, {}] },
    bad: { keyResults: [{}, {}, {}, {}, {}, {}] },
  },
  (book, limit) =>
    book.shared(ownedWork).flatMap(({ owner, kind, place, openKeyResults }) => {
      if (kind !== "one" || openKeyResults <= limit) return [];
      const seen = `${quoted(owner)} owns ${openKeyResults} open key results, more than ${limit}.`;
      return [{ ...place, field: "owner", seen }];
    }),
);
