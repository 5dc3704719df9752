/** Which parts only some sheets use, and so go with them. */
import type { OfficePackage } from "./office-package";
import { relationshipsPartOf } from "./part-names";
import { Relationships } from "./relationships";

/** Parts reachable from `sheets` and from nothing else, relationship parts and the sheets themselves included. */
export function partsOnlyUsedBy(workbookPackage: OfficePackage, sheets: readonly string[]): string[] {
  const cut = new Set(sheets.map((part) => part.toLowerCase()));
  const elsewhere = reach(workbookPackage, [""], cut);
  const fromSheets = reach(workbookPackage, sheets, new Set());
  return [...fromSheets]
    .filter(([key]) => !elsewhere.has(key))
    .flatMap(([, part]) => [part, relationshipsPartOf(part)])
    .filter((part) => workbookPackage.has(part));
}

/** Everything that can be reached from `starts` without entering `closed`: lower-case name → name. */
function reach(workbookPackage: OfficePackage, starts: readonly string[], closed: ReadonlySet<string>) {
  const seen = new Map<string, string>();
  const open = [...starts];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const key = part.toLowerCase();
    if (seen.has(key) || closed.has(key) || (part !== "" && !workbookPackage.has(part))) continue;
    seen.set(key, part);
    for (const { external, target } of new Relationships(workbookPackage, part).list) {
      if (!external) open.push(target);
    }
  }
  return seen;
}
