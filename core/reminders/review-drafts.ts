/** The note of the month to whoever answers for objectives, and the note of the quarter to the sponsors. */
import { inNeed } from "../book/formulas/in-need";
import { reminderMails as say } from "../messages/en/reminders";
import { reminderReasons, unsentReasons } from "../messages/en/reminders-plan";
import { groupedBy } from "../okr/grouped-by";
import { personKey } from "../okr/from-plan/people";
import { currentObjectives } from "../rules/cascade/current-objectives";
import type { KeyResultFacts, ObjectiveFacts, RuleBook } from "../rules/engine/rule-book";
import { headOfDepartment } from "../rules/ownership/department-head";
import { meanScore } from "../score/roll-up";
import { statuses } from "../score/scores";
import { CITY_UNIT, unitOf } from "../score/unit-score";
import { byMailbox } from "./by-mailbox";
import { sponsorsIn } from "./directory";
import { reviewItem } from "./key-result-item";
import type { MailBlock } from "./mail-body";
import { draftOf } from "./mailing";
import type { Drafts, Mailing } from "./mailing";
import { oneLine } from "./one-line";
import type { Period, Quarter } from "./periods";
import { webAddress } from "./web-address";

interface Unit {
  name: string;
  objectives: ObjectiveFacts[];
}

/** A mail that lists more is not read. */
const LISTED = 10;

export function monthlyDrafts(mailing: Mailing, period: Period): Drafts {
  const nobody: Drafts["nobody"] = [];
  const addressed = unitsIn(mailing).flatMap((unit) => {
    const head = headOfDepartment(unit.name, mailing.book);
    const readers = unit.name === CITY_UNIT ? sponsorsIn(mailing.settings.sponsor) : head === null ? [] : [head];
    if (readers.length === 0) {
      const why = unit.name === CITY_UNIT ? "no-sponsor" : "no-head";
      const who = oneLine(unit.name);
      nobody.push({ kind: "monthly-review", who, about: idsIn(unit), why, text: unsentReasons[why](who), key: null });
    }
    return readers.map((name) => ({ name, unit }));
  });
  const byReader = [...groupedBy(addressed, ({ name }) => personKey(name)).values()].map((its) => ({
    name: its[0]?.name ?? "",
    items: its.map(({ unit }) => unit),
  }));
  const told = byMailbox("monthly-review", byReader, mailing.reach, idsIn);
  const drafts = told.deliveries.map(({ to, items }) => {
    const units = [...new Set(items)];
    return draftOf(mailing, {
      occasion: "monthly-review",
      period: period.id,
      kind: "monthly-review",
      to,
      about: units.flatMap(idsIn),
      words: () => ({
      reason: reminderReasons["monthly-review"](units.map(({ name }) => oneLine(name))),
      subject: say.monthly.subject(attentionIn(units, mailing).length, period.answerBy),
      blocks: [
        { type: "paragraph", text: say.monthly.asks(period.answerBy) },
        ...units.flatMap((unit) => [
          { type: "heading" as const, text: oneLine(unit.name === CITY_UNIT ? say.wholePlan : unit.name) },
          { type: "paragraph" as const, text: standing(unit) },
          ...attentionBlocks([unit], mailing),
        ]),
        ...bookLink(mailing),
      ],
      }),
    });
  });
  return { drafts, nobody: [...nobody, ...told.nobody] };
} // prettier-ignore

export function quarterlyDrafts(mailing: Mailing, period: Quarter): Drafts {
  const units = unitsIn(mailing);
  if (units.length === 0) return { drafts: [], nobody: [] };
  const whole: Unit = { name: say.wholePlan, objectives: units.flatMap(({ objectives }) => objectives) };
  const names = sponsorsIn(mailing.settings.sponsor);
  const told = byMailbox(
    "quarterly-note",
    names.map((name) => ({ name, items: [whole] })),
    mailing.reach,
    idsIn,
  );
  const noSponsor = unsentReasons["no-sponsor"]();
  return {
    drafts: told.deliveries.map(({ to }) =>
      draftOf(mailing, {
        occasion: "quarterly-note",
        period: period.id,
        kind: "quarterly-note",
        to,
        about: [],
        words: () => quarterlyWords(units, whole, mailing, period),
      }),
    ),
    nobody:
      names.length > 0
        ? told.nobody
        : [{ kind: "quarterly-note", who: "", about: [], why: "no-sponsor", text: noSponsor, key: null }],
  };
}

function quarterlyWords(units: readonly Unit[], whole: Unit, mailing: Mailing, period: Quarter) {
  const keyResults = keyResultsIn(whole);
  const good = keyResults.filter(({ score }) => score.status === "Done" || score.status === "On track");
  const subject = say.quarterly.subject(period.name, good.length, keyResults.length, period.answerBy);
  const departments = units.filter(({ name }) => name !== CITY_UNIT);
  const blocks: MailBlock[] = [
    { type: "paragraph", text: say.quarterly.asks(period.name, period.answerBy) },
    { type: "heading", text: say.wholePlan },
    { type: "paragraph", text: standing(whole) },
    { type: "heading", text: say.quarterly.attention },
    ...attentionBlocks(units, mailing),
    ...(departments.length === 0 ? [] : [{ type: "heading" as const, text: say.quarterly.units }]),
    ...(departments.length === 0 ? [] : [{ type: "items" as const, items: departments.map(unitItem) }]),
    ...bookLink(mailing),
  ];
  return { reason: reminderReasons["quarterly-note"](period.name), subject, blocks };
}

/** Those of the book's cycle by department, in the order in which they come. */
function unitsIn({ book }: Mailing): Unit[] {
  const byUnit = groupedBy(currentObjectives(book), ({ objective }) => unitOf(objective));
  return [...byUnit].map(([name, objectives]) => ({ name, objectives }));
}

function unitItem(unit: Unit): { id: string; title: string; href: null; lines: string[] } {
  return { id: "", title: oneLine(unit.name), href: null, lines: standing(unit).split("\n") };
}

/** Counts and score, on two lines. */
function standing(unit: Unit): string {
  const { objectives } = unit;
  const owned = objectives.filter(({ objective }) => (objective.owner ?? "").trim() !== "").length;
  const keyResults = keyResultsIn(unit);
  const counts = statuses
    .map((status) => [status, keyResults.filter(({ score }) => score.status === status).length] as const)
    .filter(([, count]) => count > 0);
  const score = meanScore(objectives.map(({ score: { score: mean } }) => mean));
  const first = [say.objectives(objectives.length, owned), ...(score === null ? [] : [say.score(score)])].join(". ");
  return [first, ...(counts.length > 0 ? [say.byStatus(counts)] : [])].join("\n");
} // prettier-ignore

function attentionBlocks(units: readonly Unit[], mailing: Mailing): MailBlock[] {
  const urgent = attentionIn(units, mailing);
  if (urgent.length === 0) return [{ type: "paragraph", text: say.nothing }];
  const items = urgent
    .slice(0, LISTED)
    .map((facts) => reviewItem(facts, facts.keyResult.owner ?? facts.objective?.owner ?? null, mailing));
  const more = urgent.length - items.length;
  return [{ type: "items", items }, ...(more > 0 ? [{ type: "paragraph" as const, text: say.andMore(more) }] : [])];
} // prettier-ignore

/** The most urgent first. */
function attentionIn(units: readonly Unit[], { book }: Mailing): KeyResultFacts[] {
  const own = new Map(units.flatMap(keyResultsIn).map((facts) => [facts.keyResult.id, facts]));
  return book.shared(idsInNeed).flatMap((id) => own.get(id) ?? []);
}

function idsInNeed({ model, keyResults }: RuleBook): string[] {
  const scores = keyResults.map(({ score }) => score);
  return inNeed(model.keyResults, scores).map(({ score }) => score.keyResultId);
}

function keyResultsIn({ objectives }: Unit): KeyResultFacts[] {
  return objectives.flatMap(({ keyResults }) => keyResults);
}

function idsIn(unit: Unit): string[] {
  return keyResultsIn(unit).map(({ keyResult }) => keyResult.id);
}

function bookLink({ request }: Mailing): MailBlock[] {
  const href = webAddress(request.links.book);
  return href === null ? [] : [{ type: "link", text: say.openBook, href }];
}
