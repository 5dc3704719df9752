/** A town for a year: 40 owners in 12 departments, quarterly cycles of a fiscal year from July, people who check in when they feel like it. */
import type { BookModel, CheckIn, Person } from "../../core/okr/model";
import { cycleOf } from "../../core/okr/cycle";
import type { ReminderEntry } from "../../core/okr/reminder-entry";
import { planReminders } from "../../core/reminders/plan-reminders";
import type { ReminderPlan } from "../../core/reminders/reminder-plan";
import { madeBook, madeKeyResult, madeObjective, madeSettings } from "../score/made";

/** A number from 0 to 1, another one with every call; the same seed gives the same numbers (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const OWNERS = 40;
const DEPARTMENTS = 12;
const KEY_RESULTS = 80;
export const HOLIDAYS = [
  "2025-09-01",
  "2025-11-27",
  "2025-11-28",
  "12-24",
  "12-25",
  "2026-01-19",
  "2026-05-25",
];
export const SPONSOR = "sponsor@example.gov";
const noChecks = { confidence: null, progress: null, problems: null, plans: null, by: null };

export const ownerName = (n: number): string => `Owner ${n}`;
const departmentOf = (n: number): number => n % DEPARTMENTS;

/** Some have no address, some want no mail, two share one, one is written in two ways; the first owners of departments head them. */
export function addressOf(n: number): string | null {
  if (n === 13) return null;
  return n === 14 ? "owner15@example.gov" : `owner${n}@example.gov`;
}

function peopleOfTown(): Person[] {
  return Array.from({ length: OWNERS }, (_, n): Person => ({
    owner: n === 16 ? "  owner   16 " : ownerName(n),
    email: n === 17 ? "Owner17@Example.GOV" : addressOf(n),
    department: `Department ${departmentOf(n)}`,
    departmentHead: departmentOf(n) === 11 ? null : ownerName(departmentOf(n)),
    reminders: n !== 18,
    publicName: false,
  }));
}

export class Town {
  readonly chance: Chance;
  readonly ledger: ReminderEntry[] = [];
  readonly checkIns: CheckIn[] = [];
  /** Which owner has which key result. */
  readonly ownerOf: number[];
  readonly #diligence: number[];
  readonly #people = peopleOfTown();

  constructor(seed: number) {
    this.chance = chanceFrom(seed);
    this.ownerOf = Array.from({ length: KEY_RESULTS }, (_, n) => n % OWNERS);
    this.#diligence = Array.from({ length: OWNERS }, () => this.chance());
  }

  get keyResults(): { id: string; owner: number }[] {
    return this.ownerOf.map((owner, n) => ({ id: `O${(n % 20) + 1}.KR${n}`, owner }));
  }

  /** A day passes: some check in, now and then a key result changes hands. */
  live(today: string): void {
    for (const { id, owner } of this.keyResults) {
      if (this.chance() < 0.25 * (this.#diligence[owner] ?? 0))
        this.checkIns.push({ ...noChecks, date: today, keyResultId: id, value: 40 });
    }
    if (this.chance() < 0.15) {
      this.ownerOf[Math.floor(this.chance() * KEY_RESULTS)] = Math.floor(this.chance() * OWNERS);
    }
  }

  model(today: string): BookModel {
    const { name, start, end } = cycleOf(today, 7, "quarter");
    const latest = new Map(this.checkIns.map((checkIn) => [checkIn.keyResultId, checkIn]));
    return madeBook({
      objectives: Array.from({ length: 20 }, (_, n) => madeObjective({ id: `O${n + 1}`, department: `Department ${departmentOf(n)}`, owner: ownerName(n), cycle: null })),
      keyResults: this.keyResults.map(({ id, owner }) => madeKeyResult({ id, objectiveId: id.split(".")[0] ?? "", owner: ownerName(owner), start: null, due: null, baseline: 10, target: 90, direction: "Increase" })),
      people: this.#people,
      checkIns: [...latest.values()],
      reminders: this.ledger,
      settings: madeSettings({ cycle: name, cycleStart: start, cycleEnd: end, asOf: null, sponsor: SPONSOR, holidays: HOLIDAYS.join("; ") }),
    }); // prettier-ignore
  }

  plan(today: string): ReminderPlan {
    return planReminders(this.model(today), {
      today,
      workbook: "Plan.xlsx",
      checkInsSheet: "Check-ins",
      links: { book: null, checkIns: null, keyResult: () => null },
      again: [],
      evenOnDayOff: false,
    });
  }
}
