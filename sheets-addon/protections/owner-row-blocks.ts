/** Which rows of the Key results sheet belong to whom: neighbours of one owner are one block. */
import { isEmailAddress, tidyEmailAddress } from "../../core/okr/email-address";
import { personKey } from "../../core/okr/from-plan/people";
import type { BookModel, Person } from "../../core/okr/model";

export interface OwnerRowBlock {
  /** 0-based, and how many. */
  row: number;
  rows: number;
  owner: string;
  /** Of the owner, and of the department head where it is known. */
  addresses: string[];
}

export interface OwnerRows {
  blocks: OwnerRowBlock[];
  /** Owners whose rows cannot be kept for them. */
  withoutAddress: string[];
}

/** `rows`: 0-based row of each key result, in the model's order. Rows without an owner are nobody's. */
export function ownerRowBlocks(
  { keyResults, people }: Pick<BookModel, "keyResults" | "people">,
  rows: readonly number[],
): OwnerRows {
  const personOf = new Map(people.map((person) => [personKey(person.owner), person]));
  const placed = keyResults
    .map(({ owner }, i) => ({ owner: owner?.trim() ?? "", row: rows[i] ?? -1 }))
    .filter(({ owner, row }) => owner !== "" && row >= 0)
    .sort((a, b) => a.row - b.row);
  const blocks: OwnerRowBlock[] = [];
  const withoutAddress = new Map<string, string>();
  for (const { owner, row } of placed) {
    const key = personKey(owner);
    const person = personOf.get(key);
    const address = addressOf(person?.email ?? null);
    const before = blocks[blocks.length - 1];
    if (address === null) withoutAddress.set(key, withoutAddress.get(key) ?? owner);
    else if (before && personKey(before.owner) === key && before.row + before.rows === row) before.rows++;
    else blocks.push({ row, rows: 1, owner, addresses: withHead(address, person, personOf) });
  }
  return { blocks, withoutAddress: [...withoutAddress.values()] };
}

/** The head is named as on the People sheet, or by an address. */
function withHead(
  address: string,
  person: Person | undefined,
  personOf: ReadonlyMap<string, Person>,
): string[] {
  const head = person?.departmentHead ?? null;
  const ofHead = addressOf(head === null ? null : (personOf.get(personKey(head))?.email ?? head));
  return ofHead === null || ofHead === address ? [address] : [address, ofHead];
}

function addressOf(text: string | null): string | null {
  const address = tidyEmailAddress(text ?? "").toLowerCase();
  return isEmailAddress(address) ? address : null;
}
