/** Random books: every kind of key result, late and tied check-ins, odd words, missing numbers. */
import fc from "fast-check";
import {
  callSchema, classSchema, commitmentSchema, comparatorSchema, directionSchema, levelSchema, perspectiveSchema,
} from "../../core/okr/model"; // prettier-ignore
import type { BookModel, ItemSource, KeyResult, Objective } from "../../core/okr/model";
import { ruleLevelSchema } from "../../core/okr/rule-choices";
import { everyRule } from "../../core/rules/every-rule";
import { serialToIsoDay } from "../../core/workbook/dates";
import { madeSettings } from "../score/made";

/** Words that a spreadsheet could take for something else. */
const words = fc.oneof(
  fc.constantFrom("Parks", "=1+1", "'quoted'", "007", "1/2", "Smith & Sons <a>", "Ünïcode 東京", "TRUE", "85 %", "line\nbreak", "O'Neil"),
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text.replace(/[^\x20-\x7e]/g, "")}x`),
); // prettier-ignore
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 3 });
const measured = fc.oneof(
  fc.integer({ min: -50, max: 200 }),
  fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true }).map((n) => Math.round(n * 1000) / 1000 + 0),
); // prettier-ignore
/** 2025-10-01 to 2026-06-18, around the cycle of 2026-01-01 to 2026-03-31. */
const day = fc.integer({ min: 45931, max: 46191 }).map((serial) => serialToIsoDay(serial, 1900) ?? "");
const source: fc.Arbitrary<ItemSource> = fc.record({
  sheet: fc.constantFrom("Strategic Plan", "Plan '26"),
  cell: fc.integer({ min: 1, max: 900 }).map((row) => `C${row}`),
  text: words,
});

const objective = fc.record<Omit<Objective, "id">>({
  title: words,
  why: maybe(words),
  level: fc.constantFrom(...levelSchema.options),
  department: maybe(fc.constantFrom("Fire", "Finance", "Public Works")),
  owner: maybe(words),
  perspective: maybe(fc.constantFrom(...perspectiveSchema.options)),
  planGoal: maybe(words),
  parent: fc.constant(null),
  cycle: maybe(fc.constant("FY2026 Q3")),
  public: fc.boolean(),
  source: maybe(source),
});

const keyResult = fc.record<Omit<KeyResult, "id" | "objectiveId">>({
  title: words,
  owner: maybe(words),
  commitment: maybe(fc.constantFrom(...commitmentSchema.options)),
  class: fc.constantFrom(...classSchema.options),
  direction: maybe(fc.constantFrom(...directionSchema.options)),
  unit: maybe(fc.constantFrom("%", "days", "$", "points")),
  baseline: maybe(measured),
  baselineAssumed: fc.boolean(),
  target: maybe(measured),
  relative: fc.boolean(),
  planValue: maybe(measured),
  weight: maybe(fc.constantFrom(0, 1, 2, 0.5, -1)),
  start: maybe(day),
  due: maybe(day),
  confidence: maybe(fc.integer({ min: 0, max: 10 })),
  call: maybe(fc.constantFrom(...callSchema.options)),
  dataSource: maybe(words),
  notes: maybe(words),
  source: maybe(source),
});

export const arbitraryBook: fc.Arbitrary<BookModel> = fc
  .record({
    objectives: fc.array(fc.record({ objective, keyResults: fc.array(keyResult, { maxLength: 5 }) }), { minLength: 1, maxLength: 5 }),
    kpis: fc.array(
      fc.record({
        title: words, owner: maybe(words), department: maybe(words),
        comparator: maybe(fc.constantFrom(...comparatorSchema.options)),
        threshold: maybe(measured), thresholdUpper: maybe(measured), unit: maybe(words), current: maybe(measured),
        frequency: maybe(words), source: maybe(source),
      }),
      { maxLength: 4 },
    ),
    actions: fc.array(
      fc.record({ title: words, supports: maybe(words), owner: maybe(words), due: maybe(fc.oneof(day, words)), status: maybe(words), source: maybe(source) }),
      { maxLength: 3 },
    ),
    people: fc.array(
      fc.record({ owner: words, email: maybe(words), department: maybe(words), departmentHead: maybe(words), reminders: fc.boolean(), publicName: fc.boolean() }),
      { maxLength: 3 },
    ),
    checkIns: fc.array(
      fc.record({
        date: maybe(day), of: fc.nat(), value: maybe(measured), confidence: maybe(fc.integer({ min: 0, max: 10 })),
        progress: maybe(words), problems: maybe(words), plans: maybe(words), by: maybe(words),
      }),
      { maxLength: 15 },
    ),
    reminders: fc.array(
      fc.record({
        at: maybe(fc.tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([on, hour, minute]) => `${on}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`)),
        kind: maybe(words), to: maybe(words), about: maybe(words), outcome: maybe(words), key: words,
      }),
      { maxLength: 4 },
    ),
    waivers: fc.array(fc.record({ reason: words, by: maybe(words), until: maybe(day) }), { maxLength: 3 }),
    ruleLevels: fc.array(maybe(fc.constantFrom(...ruleLevelSchema.options)), { maxLength: 5 }),
    ruleLimit: maybe(fc.integer({ min: 1, max: 30 })),
    settings: fc.record({
      organisation: maybe(words),
      asOf: maybe(day),
      cadenceDays: fc.constantFrom(7, 30, 92),
      graceDays: fc.integer({ min: 0, max: 14 }),
      onTrackGap: fc.constantFrom(-0.1, -0.05, 0),
      atRiskGap: fc.constantFrom(-0.25, -0.5),
      senderName: maybe(words),
      replyTo: maybe(words),
      escalations: fc.boolean(),
      ownersEditOwnRows: fc.boolean(),
      holidays: maybe(words),
    }),
  })
  .map(({ objectives, kpis, actions, people, checkIns, reminders, waivers, ruleLevels, ruleLimit, settings }): BookModel => {
    const keyResults = objectives.flatMap(({ keyResults: own }, o) =>
      own.map((fields, k) => ({
        ...fields,
        id: `O${o + 1}.KR${k + 1}`,
        objectiveId: `O${o + 1}`,
        baselineAssumed: fields.baselineAssumed && fields.baseline !== null,
      })),
    );
    return {
      objectives: objectives.map(({ objective: fields }, o) => ({ ...fields, id: `O${o + 1}` })),
      keyResults,
      kpis: kpis.map((kpi, k) => ({ ...kpi, id: `K${k + 1}` })),
      actions: actions.map((action, a) => ({ ...action, id: `A${a + 1}` })),
      people,
      checkIns: checkIns.map(({ of, ...fields }) => ({
        ...fields,
        keyResultId: keyResults[of % Math.max(1, keyResults.length)]?.id ?? "O9.KR9",
      })),
      reminders,
      waivers: waivers.map((waiver, w) => ({ ...waiver, rule: "weight-sane", about: `O1.KR${w + 1}` })),
      ruleChoices: everyRule.flatMap(({ meta }, r) => {
        const level = ruleLevels[r % ruleLevels.length] ?? null;
        const limit = ruleLimit !== null && meta.limit && ruleLimit !== meta.limit.value ? ruleLimit : null;
        const choice = { rule: meta.id, level: level === meta.level ? null : level, limit };
        return choice.level === null && choice.limit === null ? [] : [choice];
      }),
      settings: madeSettings(settings),
    };
  }); // prettier-ignore
