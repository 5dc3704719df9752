/** What an item is recognised by when a plan is read again. */

export interface Identity {
  sheet: string;
  /** A1 */
  cell: string;
  title: string;
  /** Title of what it stands under: the objective of a key result, the goal of an objective. */
  context: string;
  /** Everything that the plan said about it, as one text. */
  fields: string;
}

/** Parts of an identity as one key. */
export function identityKey(...parts: string[]): string {
  return JSON.stringify(parts);
}
