/** What of a book goes out, and what stays behind and why. */
import { groupedBy } from "../okr/grouped-by";
import type { BookModel } from "../okr/model";
import { ruleBookOf } from "../rules/engine/rule-book";
import type { KeyResultFacts, ObjectiveFacts, RuleBook } from "../rules/engine/rule-book";
import type { FindPlace } from "../rules/engine/run-rules";
import { leaksIn } from "../rules/publication/leaks";
import { namesIn, unclearedNames } from "../rules/publication/named-people";
import { CITY_UNIT, unitOf } from "../score/unit-score";
import type { PublicKeyResult, PublicModel, PublicObjective, PublicUnit } from "./public-model";
import { publicOwner } from "./public-owner";
import { publicationGate } from "./publication-gate";
import type { Gate } from "./publication-gate";

export interface Publication extends Pick<Gate, "withheld" | "waived"> {
  page: PublicModel;
}

/** `today`: ISO day in the workbook's own time zone; `placeOf` says where a finding's cell stands. */
export function publicationOf(model: BookModel, today: string, placeOf: FindPlace): Publication {
  const gate = publicationGate(model, today, placeOf);
  const book = ruleBookOf(model, today);
  const cleared = clearedText(book);
  const open = book.objectives.filter(
    ({ objective: { id, public: isPublic } }) => isPublic && gate.isOpen(id),
  );
  const { cycle, cycleStart, cycleEnd, organisation } = model.settings;
  return {
    page: {
      organisation: cleared(organisation),
      cycle: { name: cleared(cycle) ?? "", start: cycleStart, end: cycleEnd },
      asOf: book.asOf,
      units: unitsOf(open, (facts) => publicObjective(facts, book, cleared), cleared),
    },
    withheld: gate.withheld,
    waived: gate.waived,
  };
}

/** For texts that the gate does not look at: null where something in them is not for the public. */
function clearedText(book: RuleBook): (text: string | null) => string | null {
  const names = unclearedNames(book.model.people);
  return (text) => {
    const plain = text?.trim() ?? "";
    const isCleared = leaksIn(plain).length === 0 && namesIn(book.words(plain), names).length === 0;
    return plain === "" || !isCleared ? null : plain;
  };
}

function unitsOf(
  open: readonly ObjectiveFacts[],
  publicOf: (facts: ObjectiveFacts) => PublicObjective,
  cleared: (text: string | null) => string | null,
): PublicUnit[] {
  const byUnit = groupedBy(open, ({ objective }) => {
    const unit = unitOf(objective);
    return unit === CITY_UNIT ? CITY_UNIT : (cleared(unit) ?? CITY_UNIT);
  });
  const units = [...byUnit].map(([unit, members]) => ({
    name: unit === CITY_UNIT ? null : unit,
    objectives: members.map(publicOf),
  }));
  return [...units.filter(({ name }) => name === null), ...units.filter(({ name }) => name !== null)];
}

function publicObjective(
  { objective: { id, title, why, owner }, score, keyResults }: ObjectiveFacts,
  book: RuleBook,
  cleared: (text: string | null) => string | null,
): PublicObjective {
  const hasLeave = owner !== null && book.personOf(owner)?.person.publicName === true;
  return {
    ...{ id, title, why },
    owner: publicOwner(owner, hasLeave),
    ...{ status: score.status, score: score.score, scored: score.scored },
    keyResults: keyResults.map((facts) => publicKeyResult(facts, cleared)),
  };
}

function publicKeyResult(
  { keyResult, score, due }: KeyResultFacts,
  cleared: (text: string | null) => string | null,
): PublicKeyResult {
  const { id, title, direction, unit, baseline, target, relative } = keyResult;
  const { current, lastCheckIn, status, expected } = score;
  return {
    ...{ id, title, direction, unit: cleared(unit), baseline, current, target, relative },
    ...{ due, lastCheckIn, status, score: score.score, expected },
  };
}
