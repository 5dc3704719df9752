/** Spellings of one department that the workbook itself shows: "PW", "Pub. Works" and "Public  Works" where "Public Works" stands too. */

/** A spelling → the one name that all its spellings share: the fullest, or of equals the most frequent. */
export type DepartmentNames = ReadonlyMap<string, string>;

/** Words that say no more than that it is a department. */
const FILLERS = new Set([
  "department",
  "dept",
  "office",
  "division",
  "div",
  "system",
  "the",
  "of",
  "city",
  "county",
  "town",
]);
const JOINERS = new Set(["and", "&", "of", "the", "for"]);

/** `spellings`: every department cell's text, in order, repeats included. */
export function departmentNames(spellings: readonly string[]): DepartmentNames {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const distinct = [...counts.keys()];
  // Beyond a few hundred names the column holds no departments, and comparing each with each would take too long.
  if (distinct.length > 300) return new Map(distinct.map((name) => [name, tidySpaces(name)]));

  const groups = new Map<string, string[]>();
  for (const spelling of distinct) {
    const key = plainWords(spelling).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  const keys = [...groups.keys()].sort((a, b) => b.length - a.length);
  const names = new Map<string, string>();
  const fullNames = new Map<string, string>();
  for (const key of keys) {
    const fullers = new Set<string>();
    for (const [other, name] of fullNames) {
      if (isShortFor(key.split(" "), other.split(" "))) fullers.add(name);
    }
    // Two departments that it could be short for leave it as it is.
    const fuller = fullers.size === 1 ? [...fullers][0] : undefined;
    const spelled = groups.get(key) ?? [];
    const name = fuller ?? bestSpelling(spelled, counts);
    fullNames.set(key, name);
    for (const spelling of spelled) names.set(spelling, name);
  }
  return names;
}

/** Lower-case words without full stops, possessives and words that say no more than "department". */
function plainWords(name: string): string[] {
  const all = name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/\([^()]*\)/g, " ")
    .split(/[^\p{L}\p{N}&]+/u);
  const words = all.filter((word) => word !== "").map((word) => (word === "&" ? "and" : word));
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** "pw" and "pub works" are short for "public works"; "parks" for "parks and trails" where no other name begins so. */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  const telling = full.filter((word) => !JOINERS.has(word));
  const only = short.length === 1 ? (short[0] ?? "") : "";
  if (only !== "" && telling.length > 1 && only === telling.map((word) => word[0]).join("")) return true;
  const shortTelling = short.filter((word) => !JOINERS.has(word));
  if (shortTelling.length > telling.length || shortTelling.join(" ") === telling.join(" ")) return false;
  if (shortTelling.length === telling.length)
    return telling.every((word, i) => isAbbreviation(shortTelling[i] ?? "", word));
  return (
    shortTelling.length > 0 &&
    shortTelling.every(
      (word, i) => word === telling[i] || word === telling[telling.length - shortTelling.length + i],
    )
  );
}

/** "pub" for "public", "svcs" for "services", three letters at least: the same first letter, the rest in order. */
function isAbbreviation(short: string, full: string): boolean {
  if (short === full) return true;
  if (short.length < 3 || short.length >= full.length || short[0] !== full[0]) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length;
}

function bestSpelling(spellings: readonly string[], counts: ReadonlyMap<string, number>): string {
  const capitals = (name: string): number => (name === name.toUpperCase() && name.length > 4 ? 1 : 0);
  const [best] = [...spellings].sort(
    (a, b) => capitals(a) - capitals(b) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  );
  return tidySpaces(best ?? "");
}

export function tidySpaces(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
