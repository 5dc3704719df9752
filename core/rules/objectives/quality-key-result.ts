/** Each unit measures somewhere what citizens perceive. */
import { perceivedQuality } from "../../lexicon/perception-words";
import { CITY_UNIT, unitOf } from "../../score/unit-score";
import { bookRule } from "../engine/make-rule";
import type { KeyResultFacts, ObjectiveFacts } from "../engine/rule-book";
import { counted } from "../wording/counted";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "quality-key-result",
    group: "objectives",
    level: "info",
    title: "A unit measures what the people that it serves perceive",
    why: "A service can be fast and cheap and still fail those whom it is for. Only they can say so.",
    source: "Studies of value creation with OKRs: value and quality results side by side",
    todo: 'Add a key result of the class "Quality": satisfaction, trust, complaints, or what residents answer in the community survey.',
    good: { keyResults: [{}, { title: "Raise the share of residents who feel safe from 61 % to 70 %" }] },
    bad: { keyResults: [{}] },
  },
  ({ objectives }) => {
    const units = new Map<string, Unit>();
    for (const facts of objectives) addTo(units, facts);
    const measured = [...units].filter(([, { count }]) => count > 0);
    const without = measured.filter(([, { hasQuality }]) => !hasQuality);
    const [first] = without;
    if (first && without.length > 1 && without.length * 2 > measured.length) {
      const names = without.map(([name]) => name);
      const some = names.length > NAMED ? [...names.slice(0, NAMED), "others"] : names;
      const seen = `${names.length} of ${counted(measured.length, "unit")} measure nothing that the people served perceive: ${some.join(", ")}.`;
      return [{ table: "objectives", row: first[1].row, field: null, about: WHOLE_BOOK, seen }];
    }
    return without.map(([name, { row, count }]) => {
      const whose = name === CITY_UNIT ? "the city as a whole" : name;
      const those = count === 1 ? "The only key result" : `None of the ${count} key results`;
      const measures = count === 1 ? "does not measure" : "measures";
      return { table: "objectives", row, field: null, about: name, seen: `${those} of ${whose} ${measures} what the people served perceive.` };
    });
  },
); // prettier-ignore

/** So many units are named in one finding. */
const NAMED = 5;

interface Unit {
  /** Of its first objective. */
  row: number;
  /** Key results. */
  count: number;
  hasQuality: boolean;
}

function addTo(units: Map<string, Unit>, { row, objective, keyResults }: ObjectiveFacts): void {
  const name = unitOf(objective);
  const unit = units.get(name) ?? { row, count: 0, hasQuality: false };
  unit.count += keyResults.length;
  unit.hasQuality ||= keyResults.some(measuresQuality);
  units.set(name, unit);
}

function measuresQuality({ keyResult: { class: kind, title } }: KeyResultFacts): boolean {
  return kind === "Quality" || perceivedQuality.test(title);
}
