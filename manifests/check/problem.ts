/** What is wrong with a manifest: where, and what would be right. */

export interface Problem {
  /** An element with its line, a JSON path or a file. */
  where: string;
  what: string;
}

export function problem(where: string, what: string): Problem {
  return { where, what };
}
