/** Recognises the items of a plan that was read before: by their words, then by their cell, then by how alike the words are. */
import { indexBy } from "../index-by";
import type { Identity } from "./identity";
import { identityKey } from "./identity";
import { pairReworded } from "./pair-reworded";
import { emptyPairing, isFree, isOpen, pair } from "./pairing";
import type { Pairing } from "./pairing";

/** From the surest to the least sure: the more two items share, the earlier they pair. */
const exactKeys: readonly ((item: Identity) => string)[] = [
  (item) => identityKey(item.sheet, item.contextKey, item.fields),
  (item) => identityKey(item.sheet, item.contextKey, item.titleKey),
  (item) => identityKey(item.contextKey, item.titleKey),
  (item) => identityKey(item.sheet, item.titleKey),
  (item) => item.titleKey,
];

/** For each planned item, the index of the known one that it is; null where it is new. No known item is given twice. */
export function matchItems(known: readonly Identity[], planned: readonly Identity[]): (number | null)[] {
  const pairing = emptyPairing(known.length, planned.length);
  for (const keyOf of exactKeys) pairByKey(known, planned, keyOf, pairing);
  pairReworded(known, planned, pairing);
  return pairing.knownOf;
}

/** Of several that share a key, those in the same cell pair first, the others in order. */
function pairByKey(
  known: readonly Identity[],
  planned: readonly Identity[],
  keyOf: (item: Identity) => string,
  pairing: Pairing,
): void {
  const knownByKey = indexBy(known, (item, k) => (isFree(pairing, k) ? keyOf(item) : null));
  if (knownByKey.size === 0) return;
  const plannedByKey = indexBy(planned, (item, p) => (isOpen(pairing, p) ? keyOf(item) : null));
  for (const [key, plannedHere] of plannedByKey) {
    const knownHere = knownByKey.get(key) ?? [];
    const knownByCell = new Map(knownHere.map((k) => [known[k]?.cell, k]));
    for (const p of plannedHere) {
      const sameCell = knownByCell.get(planned[p]?.cell);
      if (sameCell !== undefined) pair(pairing, sameCell, p);
    }
    const free = knownHere.filter((k) => isFree(pairing, k));
    const open = plannedHere.filter((p) => isOpen(pairing, p));
    free.slice(0, open.length).forEach((k, order) => pair(pairing, k, open[order] ?? -1));
  }
}
