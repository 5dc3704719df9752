/** Who gets which mail on a day, who gets none, and why. */
import { describe, expect, it } from "vitest";
import type { BookModel, Person } from "../../core/okr/model";
import type { Settings } from "../../core/okr/settings";
import { planReminders } from "../../core/reminders/plan-reminders";
import type { ReminderPlan, ReminderRequest } from "../../core/reminders/reminder-plan";
import { madeBook, madeCheckIn, madeKeyResult, madeObjective, madeSettings } from "../score/made";

/** A Monday, seven weeks into the cycle that began on 1 January 2026. */
const MONDAY = "2026-02-16";

function person(owner: string, changes: Partial<Person> = {}): Person {
  const email = `${owner.toLowerCase().replace(/ /g, ".")}@example.gov`;
  return { owner, email, department: "Permits", departmentHead: "Hana Head", reminders: true, publicName: false, ...changes };
} // prettier-ignore

/** Ana owns one key result that was last heard of on `last`. */
function town(last: string, changes: Partial<BookModel> = {}, settings: Partial<Settings> = {}): BookModel {
  return madeBook({
    objectives: [madeObjective({ department: "Permits", owner: "Hana Head" })],
    keyResults: [madeKeyResult({ owner: "Ana Roe" })],
    people: [person("Ana Roe"), person("Hana Head")],
    checkIns: [madeCheckIn({ date: last, value: 20 })],
    settings: madeSettings({
      sponsor: "Sam Sponsor <sam@example.gov>",
      monthlyReview: false,
      quarterlyNote: false,
      ...settings,
    }),
    ...changes,
  });
}

function planOn(today: string, model: BookModel, changes: Partial<ReminderRequest> = {}): ReminderPlan {
  return planReminders(model, {
    today,
    workbook: "Plan.xlsx",
    checkInsSheet: "Check-ins",
    links: { book: null, checkIns: null, keyResult: () => null },
    again: [],
    evenOnDayOff: false,
    ...changes,
  });
}

const sent = ({ mails }: ReminderPlan): string[] => mails.map(({ kind, to }) => `${kind} ${to.address}`);
const none = ({ nobody }: ReminderPlan): string[] =>
  nobody.map(({ kind, why, who }) => `${kind} ${why} ${who}`);
const ANA = "ana.roe@example.gov";

describe("an owner", () => {
  it.each([
    ["who checked in today hears nothing", MONDAY, []],
    ["is asked before the week is over in which the next check-in is due", "2026-02-15", [`digest ${ANA}`]],
    ["is within grace two weeks after the last check-in", "2026-02-02", [`digest ${ANA}`]],
    ["is overdue a day after cadence and grace", "2026-02-01", [`overdue ${ANA}`]],
    ["is overdue and not escalated six days after", "2026-01-27", [`overdue ${ANA}`]],
    ["is escalated to the head seven days after", "2026-01-26", ["escalation-head hana.head@example.gov", `overdue ${ANA}`]],
    ["is escalated to the sponsor fourteen days after", "2026-01-19", ["escalation-sponsor sam@example.gov", "escalation-head hana.head@example.gov", `overdue ${ANA}`]],
  ])("%s", (_, last, expected) => {
    expect(sent(planOn(MONDAY, town(last)))).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ["without an address", [person("Ana Roe", { email: null })], "no-address"],
    ["with an address that is none", [person("Ana Roe", { email: "ana at example" })], "bad-address"],
    ["who wants no reminders", [person("Ana Roe", { reminders: false })], "opted-out"],
    ["whose address has said no under another name", [person("Ana Roe"), person("A. Roe", { email: ANA.toUpperCase(), reminders: false })], "opted-out"],
    ["who is not on People", [], "no-address"],
  ])("%s gets nothing, and that is said", (_, people, why) => {
    const plan = planOn(MONDAY, town("2026-02-02", { people }));
    expect(sent(plan)).toEqual([]);
    expect(none(plan)).toEqual([`digest ${why} Ana Roe`]);
  }); // prettier-ignore

  it("gets one mail under all names that share an address, however they are written", () => {
    const people = [person("Ana Roe"), person("City Clerk", { email: " Ana Roe <ANA.ROE@example.gov>" })];
    const keyResults = [
      madeKeyResult({ owner: "ana   roe" }),
      madeKeyResult({ id: "O1.KR2", owner: "City Clerk" }),
    ];
    const [mail, ...others] = planOn(MONDAY, town("2026-02-02", { people, keyResults })).mails;
    expect(others).toEqual([]);
    expect(mail?.about).toEqual(["O1.KR1", "O1.KR2"]);
    expect(mail?.to.name).toBe("ana roe, City Clerk");
  });

  it("of an objective answers for its key results without one", () => {
    const plan = planOn(MONDAY, town("2026-02-02", { keyResults: [madeKeyResult({ owner: null })] }));
    expect(sent(plan)).toEqual(["digest hana.head@example.gov"]);
  });

  it("is not asked about what is done, kept, of another cycle, or closed in time", () => {
    const keyResults = [
      madeKeyResult({ owner: "Ana Roe", call: "Done" }),
      madeKeyResult({ id: "O1.KR2", owner: "Ana Roe", direction: "Maintain" }),
      madeKeyResult({ id: "O1.KR3", owner: "Ana Roe", due: "2025-12-31" }),
      madeKeyResult({ id: "O1.KR4", owner: "Ana Roe", start: "2026-03-01" }),
      madeKeyResult({ id: "O1.KR5", owner: "Ana Roe", due: "2026-02-10" }),
    ];
    const checkIns = [madeCheckIn({ keyResultId: "O1.KR5", date: "2026-02-09", value: 1 })];
    expect(sent(planOn(MONDAY, town("2026-02-02", { keyResults, checkIns })))).toEqual([]);
  });

  it("who was never asked is not late: silence counts from the first mail on", () => {
    const entry = {
      kind: "Digest",
      to: ANA,
      about: "O1.KR1",
      outcome: "Sent",
      key: `update:2026-01-26:${ANA}`,
    };
    const never = { checkIns: [] };
    expect(sent(planOn(MONDAY, town("", never)))).toEqual([`digest ${ANA}`]);
    const asked = { ...never, reminders: [{ ...entry, at: "2026-01-26T08:00" }] };
    expect(sent(planOn(MONDAY, town("", asked)))).toEqual([
      "escalation-head hana.head@example.gov",
      `overdue ${ANA}`,
    ]);
  });
});

describe("an escalation", () => {
  it("never goes to the one whom it is about; the sponsor hears of it in time", () => {
    const keyResults = [madeKeyResult({ owner: "Hana  HEAD" })];
    const plan = planOn(MONDAY, town("2026-01-19", { keyResults }));
    expect(sent(plan)).toEqual(["escalation-sponsor sam@example.gov", "overdue hana.head@example.gov"]);
    expect(none(plan)).toContain("escalation-head own-escalation Hana Head");
  });

  it("to a sponsor who is the head comes once", () => {
    const plan = planOn(MONDAY, town("2026-01-19", {}, { sponsor: "Hana Head" }));
    expect(sent(plan)).toEqual(["escalation-sponsor hana.head@example.gov", `overdue ${ANA}`]);
  });

  it("without a head or a sponsor is said", () => {
    const people = [person("Ana Roe", { departmentHead: null })];
    const plan = planOn(MONDAY, town("2026-01-19", { people }, { sponsor: null }));
    expect(none(plan)).toEqual(["escalation-sponsor no-sponsor ", "escalation-head no-head Permits"]);
  });

  it("is the same on every day of the week, and late runs make none earlier", () => {
    expect(sent(planOn("2026-02-18", town("2026-01-27")))).toEqual([`overdue ${ANA}`]);
    expect(sent(planOn("2026-02-18", town("2026-01-26")))).toContain("escalation-head hana.head@example.gov");
  });
});

describe("the calendar", () => {
  it.each([
    ["a Saturday before one", "2026-02-14", { why: "weekend", next: "2026-02-17" }],
    ["a holiday", "2026-02-16", { why: "holiday", next: "2026-02-17" }],
  ])("sends nothing on %s", (_, day, dayOff) => {
    const model = town("2026-02-02", {}, { holidays: "2026-02-16; 12-25; soon" });
    const plan = planOn(day, model);
    expect(plan.dayOff).toEqual(dayOff);
    expect(plan.mails).toEqual([]);
    expect(plan.notes.join()).toContain("soon");
    expect(planOn(day, model, { evenOnDayOff: true }).mails.length).toBe(1);
  });

  it("moves the week's mails to the next working day, under the same key", () => {
    const keyOn = (day: string, settings: Partial<Settings> = {}) =>
      planOn(day, town("2026-02-02", {}, settings)).mails[0]?.key;
    expect(keyOn("2026-02-17", { holidays: "2026-02-16" })).toBe(keyOn(MONDAY));
    expect(keyOn("2026-02-20")).toBe(keyOn(MONDAY));
    expect(keyOn("2026-02-23")).not.toBe(keyOn(MONDAY));
  });

  it("asks owners of a small town once a month, and nobody where reminders are off", () => {
    const monthly = { ownerReminders: "monthly", cadenceDays: 30 } as const;
    const keys = ["2026-02-02", "2026-02-16", "2026-03-02"].map(
      (day) => planOn(day, town("2026-01-20", {}, monthly)).mails[0]?.key,
    );
    expect(keys).toEqual([`update:2026-02:${ANA}`, `update:2026-02:${ANA}`, `update:2026-03:${ANA}`]);
    expect(planOn(MONDAY, town("2026-01-20", {}, { ownerReminders: "off" })).mails).toEqual([]);
  });

  it.each([
    ["the month", "2026-02-02", "monthly-review:2026-02:hana.head@example.gov"],
    ["the quarter, from the fiscal calendar", "2026-01-05", "quarterly-note:FY2026-Q2:sam@example.gov"],
  ])("reviews %s in its first two weeks, and not later", (_, day, key) => {
    const model = town("2026-01-02", {}, { monthlyReview: true, quarterlyNote: true });
    const keys = (on: string): string[] => planOn(on, model).mails.map((mail) => mail.key);
    expect(keys(day)).toContain(key);
    expect(keys(day.replace(/0\d$/, "20"))).not.toContain(key);
  });

  it("counts from today, whatever day the book is frozen at", () => {
    expect(sent(planOn(MONDAY, town("2026-01-26", {}, { asOf: "2026-01-31" })))).toContain(
      "escalation-head hana.head@example.gov",
    );
  });
});
