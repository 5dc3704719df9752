/** A person's mailbox as one line. */
import type { Mailbox } from "./mail";

/** "Ana Roe <ana.roe@example.gov>" */
export function mailboxText({ name, address }: Mailbox): string {
  return name === "" ? address : `${name} <${address}>`;
}
