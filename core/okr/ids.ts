/** Ids of objectives ("O1"), key results ("O1.KR2"), KPIs ("K1") and actions ("A1"): given once, never used again. */
import type { Ledger } from "./ledger";

/** The highest number given so far per prefix, as the ledger keeps it ("O", "O1.KR", "K", "A"). */
export type HighestIds = Ledger["highest"];

export interface IdGiver {
  objective(): string;
  keyResult(objectiveId: string): string;
  kpi(): string;
  action(): string;
  /** What has been given, for the ledger. */
  highest(): HighestIds;
}

/** Gives ids above the highest of every prefix. `alreadyGiven` is not changed. */
export function idGiver(alreadyGiven: HighestIds): IdGiver {
  const highest = new Map(Object.entries(alreadyGiven));
  const next = (prefix: string): string => {
    const n = (highest.get(prefix) ?? 0) + 1;
    highest.set(prefix, n);
    return `${prefix}${n}`;
  };
  return {
    objective: () => next("O"),
    keyResult: (objectiveId) => next(keyResultPrefix(objectiveId)),
    kpi: () => next("K"),
    action: () => next("A"),
    highest: () => Object.fromEntries(highest),
  };
}

/** The highest numbers after these ids, so that ids which people typed are not given a second time. */
export function withSeenIds(highest: HighestIds, ids: Iterable<string>): HighestIds {
  const seen = new Map(Object.entries(highest));
  for (const id of ids) {
    const match = /^(O|O\d+\.KR|K|A)(\d{1,9})$/.exec(id);
    if (!match?.[1] || !match[2]) continue;
    seen.set(match[1], Math.max(seen.get(match[1]) ?? 0, Number(match[2])));
  }
  return Object.fromEntries(seen);
}

function keyResultPrefix(objectiveId: string): string {
  return `${objectiveId}.KR`;
}
