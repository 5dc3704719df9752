/** Which known item each planned one has been found to be, so far. */

export interface Pairing {
  /** By planned item: index of the known one; null while it is open. */
  knownOf: (number | null)[];
  /** By known item: already paired. */
  taken: boolean[];
}

export function emptyPairing(known: number, planned: number): Pairing {
  return {
    knownOf: new Array<number | null>(planned).fill(null),
    taken: new Array<boolean>(known).fill(false),
  };
}

export function isOpen(pairing: Pairing, planned: number): boolean {
  return pairing.knownOf[planned] === null;
}

export function isFree(pairing: Pairing, known: number): boolean {
  return pairing.taken[known] === false;
}

/** Does nothing where one of the two is paired already. */
export function pair(pairing: Pairing, known: number, planned: number): void {
  if (!isFree(pairing, known) || !isOpen(pairing, planned)) return;
  pairing.taken[known] = true;
  pairing.knownOf[planned] = known;
}
