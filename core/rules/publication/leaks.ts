/** What in a text is not for the public: addresses, telephone numbers, notes among colleagues. */
import { noteOpenings, privatePhrases } from "../../lexicon/private-notes";

export interface Leak {
  what: "e-mail address" | "telephone number" | "note";
  /** As it stands in the text, and no more of it. */
  words: string;
}

const EMAIL = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
/** "(555) 201-0199", "555-201-0199", "555.201.0199 ext. 4". Spaces alone separate thousands, too: they are not enough. No part opens with 0 or 1. */
const TELEPHONE = /(?:\([2-9]\d{2}\) ?|\b[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}\b(?: ?(?:x|ext\.?) ?\d{1,5}\b)?/g;
/** "+44 20 7946 0958": a plus, a country and more, ten digits at least. */
const INTERNATIONAL = /\+\d{1,3}(?:[ .()-]{1,2}\d{2,5}){2,5}/g;
const FEWEST_INTERNATIONAL_DIGITS = 10;
const PRIVATE = new RegExp(privatePhrases.map((phrase) => phrase.replace(/ /g, "\\s{1,9}")).join("|"), "gi");
const BRACKETS = /\([^()]{1,200}\)|\[[^[\]]{1,200}\]/g;

/** In the order of their kinds. */
export function leaksIn(text: string): Leak[] {
  const addresses = text.includes("@") ? found(EMAIL, text) : [];
  const numbers = SEVEN_DIGITS.test(text) ? telephoneNumbers(text) : [];
  return [
    ...addresses.map((words): Leak => ({ what: "e-mail address", words })),
    ...numbers.map((words): Leak => ({ what: "telephone number", words })),
    ...notesIn(text).map((words): Leak => ({ what: "note", words })),
  ];
}

/** What no telephone number has fewer of. */
const SEVEN_DIGITS = /(?:\d[^\d]{0,2}){7}/;

function telephoneNumbers(text: string): string[] {
  const local = [...text.matchAll(TELEPHONE)]
    .filter(({ index, 0: words }) => !isPartOfNumber(text, index, index + words.length))
    .map(([words]) => words);
  const abroad = text.includes("+") ? found(INTERNATIONAL, text) : [];
  return [...local, ...abroad.filter((words) => words.replace(/\D/g, "").length >= FEWEST_INTERNATIONAL_DIGITS)];
} // prettier-ignore

function found(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([words]) => words);
}

/** "12-555-201-0199-3" is an account or a case, not a telephone. */
function isPartOfNumber(text: string, from: number, to: number): boolean {
  return (
    /[\d][-.,]$/.test(text.slice(Math.max(0, from - 2), from)) || /^[-.,]?\d/.test(text.slice(to, to + 2))
  );
}

/** A bracket that speaks to a colleague, else the phrase that says that the text is not for the public. */
function notesIn(text: string): string[] {
  const hasBrackets = text.includes("(") || text.includes("[");
  const brackets = hasBrackets ? found(BRACKETS, text).filter(isNote) : [];
  return brackets.length > 0 ? brackets : found(PRIVATE, text);
}

function isNote(bracket: string): boolean {
  const inside = bracket.slice(1, -1).trim().toLowerCase();
  return noteOpenings.some((words) => inside.startsWith(words)) || found(PRIVATE, inside).length > 0;
}
