/** What the plan says where the book has no value ("TBD", "Summer 2027"), as a key result's notes keep it. */
import { planWords } from "../../messages/en/convert";

type Field = "owner" | "baseline" | "target" | "due" | "unit";

/** As the plan's cells are noted when it is converted. */
const leads: Partial<Record<Field, string>> = {
  baseline: planWords.baseline(""),
  target: planWords.target(""),
  due: planWords.due(""),
};

/** As people note it: "Target TBD", "baseline pending", "owner: to be determined". */
const pending = (name: string): RegExp =>
  new RegExp(
    `\\b${name}\\b[\\s:=–-]{0,4}(?:is |will be )?(?:tbd|tba|tbc|pending|to be (?:determined|set|established|confirmed|named))\\b`,
    "i",
  );
const mentions: Record<Field, RegExp> = {
  owner: pending("(?:owner|lead)"),
  baseline: pending("baseline"),
  target: pending("target"),
  due: pending("(?:due|due date|date)"),
  unit: pending("unit"),
};

/** Null where the notes say nothing of it. */
export function wordsInPlan(notes: string | null, field: Field): string | null {
  if (notes === null) return null;
  const lead = leads[field];
  if (lead !== undefined && notes.includes(lead)) {
    const line = notes.split("\n").find((one) => one.startsWith(lead));
    if (line !== undefined && line.length > lead.length) return line.slice(lead.length).trim();
  }
  return mentions[field].exec(notes)?.[0] ?? null;
}
