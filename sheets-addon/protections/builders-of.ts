/** Who builds the book beside the spreadsheet's owner: people whom every protection of ours lets in, whatever rows it is for. */

interface OwnProtection {
  protection: GoogleAppsScript.Spreadsheet.Protection;
  /** Names the addresses that it was made for. */
  description: string;
}

/** Addresses in lower case. Whoever is let in everywhere as an owner or a head only is none. */
export function buildersOf(ours: readonly OwnProtection[]): string[] {
  const [first, ...others] = ours.map(({ protection, description }) => ({
    description: description.toLowerCase(),
    editors: new Set(protection.getEditors().map((one) => one.getEmail().toLowerCase())),
  }));
  if (!first) return [];
  const isNamedIn = (email: string) => (one: { description: string }) => one.description.includes(email);
  return [...first.editors].filter(
    (email) =>
      others.every(({ editors }) => editors.has(email)) && ![first, ...others].every(isNamedIn(email)),
  );
}
