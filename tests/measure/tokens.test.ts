/** Tokens: the quick way for plain words and figures cuts a text as the patterns do. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenize } from "../../core/measure/tokens";

const pieces = fc.constantFrom("Reduce", "U.S.", "US$", "A$", "it's", "city’s", "FY27", "4.1.1", "2,260,114", "0.5", ".5", "30th", "café", "día", "m²", "3 000", "_", "-", "≥", "%", " ", "\n", "9/30", "x2", "'"); // prettier-ignore

it("a text is cut the same whether or not it holds an address, which rules the quick way out", () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 1 }).map((list) => list.join("")),
      (text) => {
        const cut = (whole: string) =>
          tokenize(whole).map(({ kind, text: word, value }) => [kind, word, value]);
        expect(cut(`${text} a@b.org`).slice(0, -1)).toEqual(cut(text));
      },
    ),
    { numRuns: 500 },
  );
});
