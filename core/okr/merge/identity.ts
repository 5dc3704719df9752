/** What an item is recognised by when a plan is read again. */

export interface Identity {
  sheet: string;
  /** A1 */
  cell: string;
  title: string;
  /** The title without what case and white space change. */
  titleKey: string;
  /** What it stands under: the objective of a key result, the goal of an objective. */
  contextKey: string;
  /** Everything that the plan said about it, as one text. */
  fields: string;
}

/** Parts of an identity as one key. No cell holds the character that parts them. */
export function identityKey(...parts: string[]): string {
  return parts.join("\u0000");
}
