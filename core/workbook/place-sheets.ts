/** Where the sheets that are written stand among those that are there. */
import type { SheetSpec } from "./patch";

/** Spreadsheets compare names of sheets without case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A sheet of the result: one that stands, one that is written, or both. */
export interface PlacedSheet<Found> {
  spec: SheetSpec | null;
  found: Found | null;
}

/**
 * In the order of the result: what stands keeps its place. A new sheet stands after the one before it in the patch; the first ones before the
 * next; else at the end.
 */
export function placeSheets<Found extends { name: string }>(
  standing: readonly Found[],
  specs: readonly SheetSpec[],
): PlacedSheet<Found>[] {
  const order = standing.map((found): PlacedSheet<Found> => ({
    spec: specs.find(({ name }) => sameName(name, found.name)) ?? null,
    found,
  }));
  const placeOf = (spec: SheetSpec | undefined): number =>
    spec === undefined ? -1 : order.findIndex((placed) => placed.spec === spec);
  specs.forEach((spec, i) => {
    if (placeOf(spec) >= 0) return;
    const before = placeOf(specs[i - 1]);
    const next = placeOf(specs.slice(i + 1).find((later) => placeOf(later) >= 0));
    order.splice(before >= 0 ? before + 1 : next >= 0 ? next : order.length, 0, { spec, found: null });
  });
  return order;
}
