import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameWordings } from "../../../core/rules/wording/same-wording";

const word = fc.constantFrom(
  "street",
  "clean",
  "water",
  "safe",
  "park",
  "library",
  "bus",
  "roof",
  "lamp",
  "tree",
);
const text = fc.record({
  group: fc.constantFrom("a", "b"),
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
});

describe("texts that say the same", () => {
  it("only ever point back, within their group", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        for (const [at, { earlier }] of sameWordings(texts)) {
          expect(earlier).toBeLessThan(at);
          expect(texts[earlier]?.group).toBe(texts[at]?.group);
        }
      }),
    );
  });

  it("are found wherever the very words come again", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), text, (texts, repeated) => {
        const found = sameWordings([repeated, ...texts, repeated]);
        expect(found.get(texts.length + 1)).toEqual({ earlier: 0, isExact: true });
      }),
    );
  });

  it("are found behind many others that share a word", () => {
    const others = Array.from({ length: 500 }, (_, i) => ({
      group: "",
      words: ["clean", `street${i}x`, "soon"],
    }));
    const texts = [
      { group: "", words: ["clean", "rivers", "and", "creeks"] },
      ...others,
      { group: "", words: ["cleaning", "the", "river", "creek", "soon"] },
    ];
    expect(sameWordings(texts).get(501)).toEqual({ earlier: 0, isExact: false });
  });
});
