/** The findings of a conversion beside the rules': what the plan, the book and the scores leave to people, each once, worst first. */
import type { BookModel } from "../okr/model";
import type { Finding } from "../workbook/finding";
import { worstFirst } from "../workbook/worst-first";

/** What the reader says of a row, and a rule says of the objective or key result that the row became. */
const SAID_BY_RULES: ReadonlySet<string> = new Set(["no-baseline", "no-owner", "no-target"]);

/** `reading`: what the reader saw in the plan alone; `others`: what was found with the book before us. */
export function conversionFindings(
  reading: readonly Finding[],
  others: readonly Finding[],
  { objectives, keyResults }: Pick<BookModel, "objectives" | "keyResults">,
): Finding[] {
  const checked = new Set([...objectives, ...keyResults].map(({ source }) => source && placeOf(source)));
  const own = reading.filter(({ rule, sheet, cell }) => !SAID_BY_RULES.has(rule) || !checked.has(placeOf({ sheet, cell })));
  return worstFirst(onceEach([...own, ...others]));
} // prettier-ignore

/** Two items of one row may both report the same cell. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function placeOf({ sheet, cell }: { sheet: string; cell: string | null }): string {
  return JSON.stringify([sheet, cell]);
}
