/** The unit that a measure's name implies where nothing states one: of what is counted, graded or simply had. */

/** Where the name of what is measured ends: "Active volunteers | in the library", "Residents | registered". */
const NAME_END =
  /[(,:–—]|\s(?:in|of|per|with|who|that|on|to|for|at|from|by|within|under|without|using|\p{L}+(?:ed|ing))\b/iu;
/** Plurals that are amounts, not things: their unit is another. */
const AMOUNTS =
  /(?:ss|us|is|costs|expenses|expenditures|revenues|sales|savings|reserves|emissions|miles|kilomet(?:er|re)s|tons|tonnes|acres|hectares|gallons|dollars|hours|days|minutes|weeks|months|years|levels|scores|ratings|rates|times|percentages|points|funds|receipts|wages|prices)$/i;

/** "count" for whole numbers of things ("Active volunteers", 40); null where the name does not say. */
export function unitOfName(name: string, values: readonly number[]): "count" | null {
  const whole = values.length > 0 && values.every((value) => Number.isInteger(value));
  if (!whole || /^\s*(?:average|avg|mean|median|ratio|rate|share|index|score)\b/i.test(name)) return null;
  const head = (NAME_END.exec(name) ? name.slice(0, NAME_END.exec(name)?.index) : name).trim();
  if (/\bper\b/i.test(name) || !/\p{L}{2}s$/u.test(head) || AMOUNTS.test(head)) return null;
  return "count";
}

/** Of a level in words: "yes/no" for Yes, "rating" for a grade of something that is rated. */
export function unitOfWords(name: string, words: string): "yes/no" | "rating" | null {
  if (/^(?:yes|no)$/i.test(words.trim())) return "yes/no";
  return /\bratings?\b/i.test(name) ? "rating" : null;
}
