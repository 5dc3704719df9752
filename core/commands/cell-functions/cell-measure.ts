/** OKR.READMEASURE: one measure sentence as a row of cells. */
import { readMeasure } from "../../measure";
import { cellOf, type CellArgument } from "./cell-argument";

/** The columns of the row. "by": the target says by how much; "to": to what. New ones are added at the end: books count on the places. */
export const measureColumns = [
  "kind", "direction", "baseline", "target", "unit", "deadline", "confidence", "to or by",
] as const; // prettier-ignore

/**
 * What the sentence does not say is "", never 0. A deadline is an ISO day, a period ("FY2027", "Q4"), or its words where it cannot be dated.
 * @throws CellFunctionError
 */
export function cellMeasure(text: CellArgument): (string | number)[] {
  const cell = cellOf(text, "text");
  if (cell === null) return measureColumns.map(() => "");
  const { kind, direction, baseline, baselineText, target, targetText, unit, deadline, ...rest } =
    readMeasure(String(cell));
  const goal = target ?? targetText;
  return [
    kind,
    direction,
    (baseline ?? baselineText)?.value ?? "",
    goal?.value ?? "",
    unit ?? "",
    deadline === null ? "" : (deadline.value.norm ?? deadline.value.text),
    rest.confidence,
    goal === null ? "" : rest.relative ? "by" : "to",
  ];
}
