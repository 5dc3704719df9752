/** Groups what people are told by the mailbox that it goes to: one mail a mailbox, however many names share it. */
import { unsentReasons } from "../messages/en/reminders-plan";
import type { Directory } from "./directory";
import type { Mailbox, ReminderKind } from "./mail";
import { oneLine } from "./one-line";
import type { Unsent } from "./reminder-plan";

export interface Delivery<Item> {
  to: Mailbox;
  items: Item[];
}

export interface Addressed<Item> {
  /** Whom to tell. */
  name: string;
  items: readonly Item[];
}

/** More names than these say nothing to a reader. */
const NAMES = 3;

/** Whom no mail reaches is said once by name. `idsOf`: the key results that an item is about. */
export function byMailbox<Item>(
  kind: ReminderKind,
  addressed: readonly Addressed<Item>[],
  reach: Directory,
  idsOf: (item: Item) => readonly string[],
): { deliveries: Delivery<Item>[]; nobody: Unsent[] } {
  const byAddress = new Map<string, Delivery<Item> & { names: string[] }>();
  const nobody: Unsent[] = [];
  for (const { name, items } of addressed) {
    const reached = reach(name);
    if ("mailbox" in reached) {
      const { mailbox } = reached;
      const delivery = byAddress.get(mailbox.address) ?? { to: mailbox, items: [], names: [] };
      byAddress.set(mailbox.address, delivery);
      delivery.items.push(...items);
      if (mailbox.name !== "" && !delivery.names.includes(mailbox.name)) delivery.names.push(mailbox.name);
    } else {
      const who = oneLine(name);
      const text = unsentReasons[reached.why](who, reached.isKnown);
      nobody.push({ kind, who, about: items.flatMap(idsOf), why: reached.why, text, key: null });
    }
  }
  const deliveries = [...byAddress.values()].map(({ to, items, names }) => ({
    to: { ...to, name: names.slice(0, NAMES).join(", ") },
    items,
  }));
  return { deliveries, nobody };
}
