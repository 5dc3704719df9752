/** A reminder as plain data: to whom, about what, why, and the mail itself. */

/**
 * digest: an owner's key results that are due · overdue: the same mail where some of them are overdue · escalation-head: to a department
 * head, about long overdue ones · escalation-sponsor: to the sponsor, about still longer overdue ones · monthly-review: to a department
 * head · quarterly-note: to the sponsors.
 */
export const reminderKinds = [
  "escalation-sponsor",
  "escalation-head",
  "overdue",
  "digest",
  "monthly-review",
  "quarterly-note",
] as const;
/** In the order in which they are sent: the first ones are the most urgent where not all can be sent. */
export type ReminderKind = (typeof reminderKinds)[number];

export interface Mailbox {
  /** Without line breaks or control characters; "" where the address is all that is known. */
  name: string;
  /** One plain address, checked. */
  address: string;
}

export interface Mail {
  /**
   * Of the person, the occasion and the period, "update:2026-02-16:ana.roe@example.gov": planned again it is the same. A digest and an
   * overdue mail are one occasion ("update"): an owner gets one of them a period.
   */
  key: string;
  /** How many entries the ledger had of this key when the mail was planned: a claim holds only if none has come since. */
  tries: number;
  kind: ReminderKind;
  to: Mailbox;
  /** Ids of the key results that it is about. */
  about: string[];
  /** Why this person gets it, in a sentence, for the preview. */
  reason: string;
  /** One line, without control characters: what is asked and by when. */
  subject: string;
  /** Plain text, lines broken by \n only. */
  text: string;
  /** A whole HTML document with the same words: no scripts, no images, nothing from elsewhere. */
  html: string;
  /** Who it comes from, as the reader sees it; the address is the sender's own. One line. */
  fromName: string;
  /** One plain address; null: answers go to the sender. */
  replyTo: string | null;
}
