/** What holds whatever is read. Each law returns what it found broken, in words; nothing where it holds. */
import { inspect } from "../../core/commands/inspect";
import { dryRun, convert } from "../../core/commands/convert";
import { ConvertError } from "../../core/commands/convert-error";
import { itemsJson } from "../../core/commands/items-json";
import { measureJson } from "../../core/commands/measure-json";
import { placeholderOf, readDeadlineText, readMeasure, readNumberText } from "../../core/measure";
import { readPlan } from "../../core/plan/read-plan";
import type { PlanReading, Source, Sourced } from "../../core/plan/reading";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { says, spansOf, valuesOf } from "../measure/evidence";
import { invented } from "../plan/items/invented";
import { lostInJson } from "./json-safe";

const today = "2026-02-16";
const options = { today, fiscalYearStart: null };
const choices = { today, fiscalYearStart: null, cycle: null, preset: null };

export function brokenBySentence(text: string): string[] {
  const reading = readMeasure(text);
  const said = JSON.stringify(reading);
  const broken = lostInJson(measureJson(null, text, reading));
  if (JSON.stringify(readMeasure(text)) !== said) broken.push("the same text is read in two ways");
  for (const [start, end] of spansOf(reading)) {
    if (start < 0 || end <= start || end > text.length)
      broken.push(`a span lies outside: ${start} to ${end}`);
  }
  for (const found of valuesOf(reading)) {
    if (!says(text.slice(...found.span), found))
      broken.push(`${found.value} is not in “${text.slice(...found.span)}”`);
  }
  for (const found of [reading.owner, reading.unitText]) {
    if (found !== null && !text.slice(...found.span).includes(found.value))
      broken.push(`“${found.value}” is not in “${text.slice(...found.span)}”`);
  }
  if (!(reading.confidence >= 0 && reading.confidence <= 1)) broken.push(`confidence ${reading.confidence}`);
  return broken;
}

/** The readers of one cell. */
export function brokenByCell(text: string): string[] {
  const number = readNumberText(text);
  const deadline = readDeadlineText(text);
  placeholderOf(text);
  const broken = lostInJson({ number, deadline });
  if (deadline !== null && !text.includes(deadline.text))
    broken.push(`“${deadline.text}” is not in the text`);
  if (number !== null && (number.span[0] < 0 || number.span[1] > text.length))
    broken.push("a span lies outside");
  return broken;
}

export function brokenByPlan(snapshot: WorkbookSnapshot): string[] {
  const reading = readPlan(snapshot, { ...options, skipSheets: [] });
  return [...lostInJson(reading), ...invented(reading), ...brokenSources(snapshot, reading)];
}

function brokenSources(snapshot: WorkbookSnapshot, { items }: PlanReading): string[] {
  const broken: string[] = [];
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  const isIn = ({ text, span }: Source): boolean =>
    span === null || (span[0] >= 0 && span[0] <= span[1] && span[1] <= text.length);
  for (const item of items) {
    const sourced = Object.values(item).flat().filter((part): part is Sourced<unknown> => typeof part === "object" && part !== null && "source" in part); // prettier-ignore
    for (const { source } of sourced) {
      if (!names.has(source.sheet) || !/^[A-Z]{1,3}\d+$/.test(source.cell))
        broken.push(`no such cell: ${source.sheet}!${source.cell}`);
      if (!isIn(source)) broken.push(`a span lies outside: ${JSON.stringify(source)}`);
    }
    for (const index of [item.goal, item.objective]) {
      const above = index === null ? null : items[index]?.kind;
      if (above !== null && above !== "goal" && above !== "objective")
        broken.push(`stands under item ${String(index)}`);
    }
  }
  return broken;
}

/** Everything that the command line does with a plan: inspect, a dry run, a conversion. */
export function brokenByCommands(snapshot: WorkbookSnapshot): string[] {
  const once = JSON.stringify(readPlan(snapshot, { ...options, skipSheets: [] }));
  const again = readPlan(snapshot, { ...options, skipSheets: [] });
  const broken = [...lostInJson(inspect(snapshot, options)), ...lostInJson(itemsJson(again))];
  if (JSON.stringify(again) !== once) broken.push("the same workbook is read in two ways");
  try {
    broken.push(...lostInJson(dryRun(snapshot, choices)), ...lostInJson(convert(snapshot, choices).patch));
  } catch (error) {
    if (!(error instanceof ConvertError)) throw error;
  }
  return broken;
}
