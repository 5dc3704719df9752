/** Check-ins out of the text of a JSON file: a list, or an object with one check-in. */
import * as z from "zod/mini";
import { typedCheckIn as say } from "../../messages/en/check-in";
import { ConvertError } from "../convert-error";
import type { PlacedCheckIn } from "./check-in-batch";

const text = z._default(z.nullable(z.string(say.isText)), null);
const number = z._default(z.nullable(z.union([z.string(), z.number()], say.isNumber)), null);
const checkInSchema = z.strictObject({
  keyResultId: z.string(say.isText),
  date: text,
  value: number,
  confidence: number,
  progress: text,
  problems: text,
  plans: text,
  by: text,
});

/** Nothing is guessed: a word that it does not know is refused. @throws ConvertError that names the first mistakes */
export function parseCheckIns(json: string, name: string): PlacedCheckIn[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ConvertError("bad-option", say.notJson(name, error instanceof Error ? error.message : String(error)));
  }
  const list = z.safeParse(z.array(checkInSchema), Array.isArray(parsed) ? parsed : [parsed]);
  if (!list.success) {
    const mistakes = list.error.issues.map((issue) => {
      const [entry, field] = issue.path;
      const number = typeof entry === "number" ? entry + 1 : null;
      if (issue.code === "unrecognized_keys") return say.unknownWords(number, issue.keys);
      return say.jsonMistake(number, field === undefined ? null : String(field), issue.message);
    });
    throw new ConvertError("bad-option", say.badJson(name, mistakes));
  }
  return list.data.map((typed, i) => ({ place: say.entry(i + 1), typed }));
} // prettier-ignore
