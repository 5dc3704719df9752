/** Finds the mailbox of a person or post by the People sheet: names differ in case and spaces, people share addresses, some want no mail. */
import { isEmailAddress, tidyEmailAddress } from "../okr/email-address";
import { groupedBy } from "../okr/grouped-by";
import { personKey } from "../okr/from-plan/people";
import type { Person } from "../okr/model";
import type { Mailbox } from "./mail";
import { oneLine } from "./one-line";
import type { UnsentReason } from "./reminder-plan";

/** Whom a name reaches; else why nobody. `address` in lower case. */
export type Reached =
  | { mailbox: Mailbox }
  | { why: Extract<UnsentReason, "no-address" | "bad-address" | "opted-out">; isKnown: boolean };

export type Directory = (name: string) => Reached;

/**
 * Who has said no to reminders in any row gets none, under whatever name the address stands. A name that is an address itself needs no row.
 */
export function directoryOf(people: readonly Person[]): Directory {
  const rowsOf = groupedBy(people, ({ owner }) => personKey(owner));
  const optedOut = new Set(people.filter(({ reminders }) => !reminders).map(({ email }) => addressIn(email)));
  return (name) => {
    const rows = rowsOf.get(personKey(name)) ?? [];
    if (rows.some(({ reminders }) => !reminders)) return { why: "opted-out", isKnown: true };
    const written = rows.map(({ email }) => email ?? "").filter((email) => email.trim() !== "");
    const address = [...written, name].map(addressIn).find((found) => found !== "");
    if (address === undefined) {
      return { why: written.length > 0 ? "bad-address" : "no-address", isKnown: rows.length > 0 };
    }
    if (optedOut.has(address)) return { why: "opted-out", isKnown: true };
    return { mailbox: { name: nameIn(name), address } };
  };
}

/** "" where there is none, or where the text is not one plain address. */
function addressIn(text: string | null): string {
  const address = tidyEmailAddress(text ?? "").toLowerCase();
  return isEmailAddress(address) ? address : "";
}

/** "Ana Roe <ana.roe@example.gov>" is Ana Roe; a bare address has no name. */
function nameIn(text: string): string {
  const name = oneLine(text.replace(/<[^<>]*>/, ""));
  return isEmailAddress(tidyEmailAddress(name)) ? "" : name;
}

/** The sponsors of the settings: names and addresses, separated by semicolons. */
export function sponsorsIn(text: string | null): string[] {
  return (text ?? "")
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
