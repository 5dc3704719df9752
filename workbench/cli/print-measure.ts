/** One sentence's reading, for people: the sentence with what was found marked beneath it, then each value and why. */
import type { MeasureReading, Span } from "../../core/measure/reading";
import { measureLabels as label } from "../../core/messages/en/measure-labels";
import { textTable } from "./text-table";

export function printMeasure(text: string, reading: MeasureReading): string {
  const value = (found: { value: string | number; span: Span; implicit?: true } | null, pending: string) =>
    found === null
      ? [pending, ""]
      : [String(found.value), `“${text.slice(...found.span)}”${found.implicit ? ` ${label.implicit}` : ""}`];
  const unit = [reading.unit ?? label.none, reading.unitText ? `“${reading.unitText.value}”` : ""];
  const deadline = reading.deadline;
  const rows = [
    [label.kind, label.kinds[reading.kind], ""],
    [label.direction, reading.direction, ""],
    [label.baseline, ...value(reading.baseline ?? reading.baselineText, label.pending)],
    [label.target, ...value(reading.target ?? reading.targetText, label.pending)],
    [label.unit, ...unit],
    [label.amount, reading.relative ? label.relative : label.absolute, ""],
    [
      label.deadline,
      ...(deadline ? [deadline.value.norm ?? label.undated, `“${deadline.value.text}”`] : [label.none, ""]),
    ],
    [label.owner, ...value(reading.owner, label.none)],
    [label.confidence, reading.confidence.toFixed(2), ""],
    ...reading.more.map((further) => [
      label.further,
      String(further.target.value),
      `“${text.slice(...further.target.span)}”`,
    ]),
  ];
  const table = textTable(
    [{ head: label.part }, { head: label.read, most: 40 }, { head: label.words, most: 50 }],
    rows,
  );
  return [text, "", table, "", ...reading.why.map((line) => `· ${line}`)].join("\n");
}
