/**
 * What marks words as a note among colleagues, which is not for the public. Lower case, single spaces. Only what nobody would write about
 * the work itself: "private sector", "internal audit", "employees on leave" and "Note: excludes holidays" are none.
 */

/** Said anywhere in a text, these speak of the text itself. */
export const privatePhrases: readonly string[] = [
  "do not publish", "don't publish", "not for publication", "not for public release", "not for distribution", "internal use only",
  "for internal use", "note to self", "off the record", "strictly confidential", "confidential draft", "internal note", "private note",
  "personal note",
]; // prettier-ignore

/** A bracket that opens with one of these speaks to a colleague. */
export const noteOpenings: readonly string[] = [
  "ask ", "check with ", "talk to ", "speak to ", "follow up with ", "fyi", "todo", "per email", "per e-mail", "see email", "see e-mail",
  "confidential:", "private:", "internal:",
]; // prettier-ignore
