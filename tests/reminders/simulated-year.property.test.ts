/**
 * A year of reminders, whatever happens: outages, failing mails, quotas, killed runs, two senders at once, key results that change hands,
 * clocks that change. What holds is worked out here on its own, from the town, not from the plan.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, weekdayOf } from "../../core/reminders/calendar";
import { cycleOf } from "../../core/okr/cycle";
import { daysBetween } from "../../core/okr/iso-day";
import { keysOfKeyResults } from "../../core/reminders/ledger";
import { MailService } from "./mail-service";
import { addressOf, chanceFrom, HOLIDAYS, SPONSOR, Town } from "./simulated-town";
import { runSenders } from "./simulated-run";

const HOUR = 3_600_000;
const FIRST = "2025-07-01";
/** A year takes some seconds; a machine that is busy with other things gets time. */
const MINUTES = 300_000;

const isOff = (day: string): boolean =>
  weekdayOf(day) > 4 || HOLIDAYS.includes(day) || HOLIDAYS.includes(day.slice(5));
const mondayOf = (day: string): string => addDays(day, -weekdayOf(day));
const sendDayOf = (monday: string): string => {
  let day = monday;
  while (isOff(day)) day = addDays(day, 1);
  return day;
};

/** The mailbox that a key result's owner is reminded at; null where nobody is: no address, or no wish. */
function mailboxOf(owner: number): string | null {
  return owner === 18 ? null : addressOf(owner);
}

interface Standing {
  id: string;
  owner: number;
  last: string | null;
  /** Silence counts from here. */
  since: string;
}

class Oracle {
  readonly #town: Town;
  readonly #asked = new Map<string, string>();
  #first: string | null = null;
  #read = 0;

  constructor(town: Town) {
    this.#town = town;
  }

  /** Reads what has come into the ledger since. */
  learn(): void {
    for (const { at, about } of this.#town.ledger.slice(this.#read)) {
      const day = at?.slice(0, 10) ?? "";
      this.#first ??= day;
      for (const id of keysOfKeyResults(about)) if (!this.#asked.has(id)) this.#asked.set(id, day);
    }
    this.#read = this.#town.ledger.length;
  }

  standings(today: string): Standing[] {
    const { start } = cycleOf(today, 7, "quarter");
    const last = new Map(this.#town.checkIns.map(({ keyResultId, date }) => [keyResultId, date]));
    return this.#town.keyResults.map(({ id, owner }) => {
      const asked = this.#asked.get(id) ?? (mailboxOf(owner) === null ? (this.#first ?? today) : today);
      const checkedIn = last.get(id) ?? null;
      return { id, owner, last: checkedIn, since: checkedIn ?? (asked > start ? asked : start) };
    });
  }

  /** Days beyond the cadence of 7 and the grace of 7. */
  overdue({ since }: Standing, on: string): number {
    return (daysBetween(since, on) ?? 0) - 14;
  }

  /** Key results by the mailboxes that have to hear of them this week. */
  due(today: string): { owners: Map<string, string[]>; heads: Map<string, string[]>; sponsor: string[] } {
    const monday = mondayOf(today);
    const sendDay = sendDayOf(monday);
    const [owners, heads] = [new Map<string, string[]>(), new Map<string, string[]>()];
    const sponsor: string[] = [];
    for (const standing of this.standings(today)) {
      const { id, owner, last } = standing;
      const mailbox = mailboxOf(owner);
      if (mailbox !== null && (last === null || addDays(last, 7) <= addDays(monday, 6)))
        add(owners, mailbox, id);
      const days = this.overdue(standing, sendDay);
      if (days >= 14) sponsor.push(id);
      const head = owner % 12;
      if (days >= 7 && head !== 11 && head !== owner) add(heads, `owner${head}@example.gov`, id);
    }
    return { owners, heads, sponsor };
  }
}

function add(groups: Map<string, string[]>, key: string, id: string): void {
  groups.set(key, [...(groups.get(key) ?? []), id]);
}

/** The day that the clock on the wall shows. */
function dayIn(timeZone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return (instant) => format.format(instant);
} // prettier-ignore

function liveAYear(seed: number, timeZone: string): void {
  const town = new Town(seed);
  const chance = chanceFrom(seed + 1);
  const service = new MailService(chanceFrom(seed + 2));
  const oracle = new Oracle(town);
  const today = dayIn(timeZone);
  let lastDay = "";
  let outageUntil = 0;
  // Every 13 hours and 40 minutes, so that runs come at every time of the day, also in the hours that clocks skip and repeat.
  for (let instant = Date.parse(`${FIRST}T00:20Z`); instant < Date.parse("2026-07-01T00:00Z"); instant += 13.667 * HOUR) {
    const day = today(instant);
    if (day !== lastDay) town.live(day);
    lastDay = day;
    if (chance() < 0.02) outageUntil = instant + 5 * 24 * HOUR * chance();
    if (instant < outageUntil || chance() < 0.25) continue;
    const isTroubled = chance() < 0.3;
    const before = service.delivered.length;
    const due = oracle.due(day);
    const isWhole = runSenders({
      town,
      service,
      today: day,
      isBadDay: isTroubled,
      quota: chance() < 0.1 ? Math.floor(20 * chance()) : null,
      killedAfter: chance() < 0.1 ? Math.floor(60 * chance()) : Infinity,
      senders: chance() < 0.2 ? 2 : 1,
    });
    const sent = service.delivered.slice(before);
    oracle.learn();
    if (isOff(day)) expect(sent).toEqual([]);
    for (const { mail } of sent) {
      const { kind, to, about } = mail;
      const ids = new Set(about);
      if (kind === "digest" || kind === "overdue") expect(new Set(due.owners.get(to.address))).toEqual(ids);
      if (kind === "escalation-head") expect(new Set(due.heads.get(to.address))).toEqual(ids);
      if (kind === "escalation-sponsor") expect(new Set(due.sponsor)).toEqual(ids);
    }
    if (!isWhole || isOff(day)) continue;
    // Whoever is due has a line in the ledger for this week: sent, or nobody knows.
    const known = new Set(town.ledger.map(({ key }) => key));
    const week = mondayOf(day);
    const told = (occasion: string, address: string): boolean => known.has(`${occasion}:${week}:${address}`);
    expect([...due.owners.keys()].filter((address) => !told("update", address))).toEqual([]);
    expect([...due.heads.keys()].filter((address) => !told("escalation-head", address))).toEqual([]);
    if (due.sponsor.length > 0) expect(told("escalation-sponsor", SPONSOR)).toBe(true);
  }
  const perOccasion = service.delivered.map(({ day, mail: { kind, to } }) => {
    const occasion = kind === "overdue" ? "digest" : kind;
    const period =
      kind === "monthly-review" ? day.slice(0, 7) : kind === "quarterly-note" ? cycleOf(day, 7, "quarter").name : mondayOf(day);
    return `${occasion} ${period} ${to.address}`;
  });
  expect(perOccasion.filter((one, index) => perOccasion.indexOf(one) !== index)).toEqual([]);
  expect(new Set(service.delivered.map(({ mail }) => mail.kind)).size).toBe(6);
} // prettier-ignore

describe("in a year of reminders nobody is mailed twice for a period, nobody who is due is left out, and escalations come exactly when due", () => {
  it.each(["America/Chicago", "Europe/London", "Australia/Lord_Howe"])(
    "by the clocks of %s",
    (timeZone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => liveAYear(seed, timeZone)),
        { numRuns: 1, seed: 7 },
      );
    },
    MINUTES,
  );
});
