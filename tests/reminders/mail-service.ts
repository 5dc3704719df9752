/** A mail service that fails as real ones do, and remembers what really went out. */
import type { Mail } from "../../core/reminders/mail";
import type { MailOutcome } from "../../core/reminders/mailer";
import type { Chance } from "./simulated-town";

export interface Delivery {
  /** ISO day. */
  day: string;
  mail: Pick<Mail, "key" | "kind" | "to" | "about">;
}

export class MailService {
  readonly delivered: Delivery[] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** One in ten goes wrong on bad days; an answer that never comes says nothing about the mail. */
  send({ key, kind, to, about }: Mail, day: string, isBadDay: boolean): MailOutcome {
    const luck = isBadDay ? this.#chance() : 1;
    if (luck < 0.05) return { state: "failed", reason: "mailbox full" };
    if (luck < 0.06) return { state: "failed", reason: "no connection", stop: true };
    const isLost = luck < 0.08;
    if (!(isLost && this.#chance() < 0.5)) this.delivered.push({ day, mail: { key, kind, to, about } });
    return isLost ? { state: "unknown", reason: "the connection broke" } : { state: "sent" };
  }
}
