/** A mapping out of the text of a file, or what is wrong with it. */
import * as z from "zod/mini";
import { mappingProblems } from "../../messages/en/mapping";
import { planMappingSchema } from "./plan-mapping";
import type { PlanMapping } from "./plan-mapping";

/** `problems`: a sentence each, with its place ("columns[3].role"). */
export type ParsedMapping = { mapping: PlanMapping } | { problems: string[] };

/** Takes JSON as `printMapping` writes it and as people edit it. Nothing is guessed: a word that it does not know is a problem. */
export function parseMapping(text: string): ParsedMapping {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [mappingProblems.notJson(error instanceof Error ? error.message : String(error))] };
  }
  const parsed = z.safeParse(planMappingSchema, json, { reportInput: true });
  return parsed.success ? { mapping: parsed.data } : { problems: parsed.error.issues.map(problem) };
}

function problem(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") return mappingProblems.unknownWords(place, issue.keys);
  return issue.input === undefined
    ? mappingProblems.missing(place, issue.message)
    : mappingProblems.wrong(place, issue.message);
}

/** ["columns", 3, "role"] → "columns[3].role". */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${String(step)}`))
    .join("");
}
