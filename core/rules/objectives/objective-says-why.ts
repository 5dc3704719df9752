/** An objective says what it is for: in its title, or in the column Why. */
import type { Objective } from "../../okr/model";
import { bookRule } from "../engine/make-rule";
import { quoted } from "../engine/quoted";
import type { RuleBook } from "../engine/rule-book";
import { isStandIn } from "../wording/is-stand-in";
import { WHOLE_BOOK } from "../engine/rule";

export const rule = bookRule(
  {
    id: "objective-says-why",
    group: "objectives",
    level: "info",
    title: "An objective says why it matters",
    why: "Who knows what it is for can decide well when things change, and tell residents why it comes first.",
    source: "Studies of value creation with OKRs",
    todo: 'Type into Why what it is for, beginning with "so that".',
    good: { objectives: [{ why: "So that homes are built sooner" }, { title: "Lower speeds so that children can walk", why: null }] },
    bad: { objectives: [{ title: "Improve the street network", why: null }] },
  },
  ({ objectives, words }) => {
    const own = objectives.filter(({ objective }) => !isStandIn(objective));
    const silent = own.filter(({ objective }) => !saysWhy(objective, words));
    const [first] = silent;
    const nobodyFilledIn = own.every(({ objective: { why } }) => (why ?? "").trim() === "");
    if (first && silent.length > 1 && nobodyFilledIn) {
      const seen = `${silent.length} of ${own.length} objectives do not say what they are for: the column Why is blank.`;
      return [{ table: "objectives", row: first.row, field: "why", about: WHOLE_BOOK, seen }];
    }
    return silent.map(({ row, objective: { title } }) => ({
      table: "objectives",
      row,
      field: "why",
      seen: `${quoted(title)} does not say what it is for.`,
    }));
  },
); // prettier-ignore

function saysWhy({ title, why }: Objective, words: RuleBook["words"]): boolean {
  return (
    (why ?? "").trim() !== "" || words(title).some((word, at, all) => at > 0 && opensPurpose(word, at, all))
  );
}

/** "so that", "so children can", "because", "for visitors", "to cut traffic"; not "access to care", "close to home". */
function opensPurpose(word: string, at: number, words: readonly string[]): boolean {
  const next = words[at + 1] ?? "";
  if (word === "so" || word === "because" || word === "thereby" || word === "for") return next !== "";
  if (word !== "to" || next === "" || noDeeds.has(next) || /^\d/.test(next)) return false;
  return !beforeTo.has(words[at - 1] ?? "");
}

/** After "to" these begin whom or where it goes to, not what it is for. */
const noDeeds: ReadonlySet<string> = new Set([
  "the",
  "a",
  "an",
  "our",
  "all",
  "each",
  "every",
  "its",
  "their",
]);

const beforeTo: ReadonlySet<string> = new Set(["access", "due", "according", "respond", "response", "responses", "responding", "adapt", "related", "relating", "up", "next", "back", "close", "closer", "committed", "services", "connected", "connections", "transition", "commitment"]); // prettier-ignore
