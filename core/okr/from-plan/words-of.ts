/** The plan's own words for a value, as they stand in its cell. */
import type { Sourced } from "../../plan/reading";

export function wordsOf(sourced: Sourced<unknown>): string {
  const { text, span } = sourced.source;
  return (span === null ? text : text.slice(span[0], span[1])).trim();
}
