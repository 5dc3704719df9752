/** Texts that are nearly sentences: real ones cut, joined, doubled, shuffled and spoilt, and some that are nothing else than that. */
import fc from "fast-check";
import { strange } from "./strange-pieces";

/** Three times what a cell of Excel holds, as a .csv may have it. */
const LONGEST = 100_000;

type Mutation = (text: string) => string;

const place = fc.nat(400);
const at = (text: string, index: number): number => (text.length === 0 ? 0 : index % (text.length + 1));
const inserted = (text: string, index: number, piece: string): string =>
  text.slice(0, at(text, index)) + piece + text.slice(at(text, index));

function swapped(text: string, first: number, second: number): string {
  const parts = text.split(/(?<=\s)/);
  const [a, b] = [first % parts.length, second % parts.length];
  return parts.map((part, index) => (index === a ? parts[b] : index === b ? parts[a] : part)).join("");
}

function mutations(seeds: readonly string[]): fc.Arbitrary<Mutation> {
  const piece = fc.constantFrom(...strange.characters, ...strange.numbers, ...strange.dates);
  const between = fc.tuple(place, place);
  const splice = fc.tuple(fc.constantFrom(...seeds), place, place).map(([other, cut, from]): Mutation => (text) => text.slice(0, at(text, cut)) + other.slice(at(other, from))); // prettier-ignore
  const double = between.map(
    ([from, to]): Mutation =>
      (text) =>
        inserted(text, to, text.slice(from, from + 60)),
  );
  const remove = between.map(([from, length]): Mutation => (text) => text.slice(0, at(text, from)) + text.slice(at(text, from) + (length % 30))); // prettier-ignore
  const swap = between.map(
    ([first, second]): Mutation =>
      (text) =>
        swapped(text, first, second),
  );
  const insert = fc.tuple(place, piece).map(
    ([index, what]): Mutation =>
      (text) =>
        inserted(text, index, what),
  );
  const letters = fc.constantFrom<Mutation>((text) => text.toUpperCase(), (text) => text.toLowerCase(), (text) => text.replace(/\s/g, ""), (text) => text.replace(/[a-z]/gi, "")); // prettier-ignore
  const repeat = fc.tuple(place, fc.constantFrom(...strange.repeated), fc.constantFrom(2, 5, 30, 200, 3000)).map(([index, what, times]): Mutation => (text) => inserted(text, index, what.repeat(times))); // prettier-ignore
  const fill = fc.constantFrom(...strange.repeated).map((what): Mutation => (text) => (text + what).repeat(Math.ceil(LONGEST / (text.length + what.length))).slice(0, LONGEST)); // prettier-ignore
  return fc.oneof(
    { weight: 100, arbitrary: splice },
    { weight: 60, arbitrary: double },
    { weight: 60, arbitrary: remove },
    { weight: 80, arbitrary: swap },
    { weight: 120, arbitrary: insert },
    { weight: 20, arbitrary: letters },
    { weight: 40, arbitrary: repeat },
    { weight: 2, arbitrary: fill },
  );
}

export function mutatedText(seeds: readonly string[]): fc.Arbitrary<string> {
  const changes = fc.array(mutations(seeds), { maxLength: 4 });
  const mutated = fc.tuple(fc.constantFrom(...seeds), changes).map(([seed, list]) => list.reduce((text, change) => change(text), seed).slice(0, LONGEST)); // prettier-ignore
  const pieces = fc.constantFrom(
    ...strange.characters,
    ...strange.numbers,
    ...strange.dates,
    ...strange.repeated,
  );
  return fc.oneof(
    { weight: 12, arbitrary: mutated },
    { weight: 2, arbitrary: fc.array(pieces, { maxLength: 25 }).map((list) => list.join(" ")) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  );
}
