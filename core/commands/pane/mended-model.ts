/** What a book's model becomes when findings are fixed, waived, or no longer waived. */
import { paneMending as say } from "../../messages/en/pane-checks";
import { isIsoDay } from "../../okr/iso-day";
import type { BookModel } from "../../okr/model";
import type { Waiver } from "../../okr/rule-choices";
import { applyFixes } from "../../rules/engine/apply-fixes";
import { aboutOfFinding, waiverKey } from "../../rules/engine/waivers";
import type { Finding, Waived } from "../../workbook/finding";
import { ConvertError } from "../convert-error";
import type { CheckedModel } from "../standing-book";

export type MendInput =
  | { do: "fix"; findings: Finding[] }
  | { do: "waive"; findings: Finding[]; waived: Waived }
  | { do: "take-back"; findings: Finding[] };

export interface MendedModel {
  model: BookModel;
  /** Of the findings given: those that were mended as asked, and those that the book does not have any more. */
  done: Finding[];
  left: Finding[];
}

/** @throws ConvertError where a waiver has no reason or no good day */
export function mendedModel(checked: CheckedModel, input: MendInput): MendedModel {
  switch (input.do) {
    case "fix":
      return fixed(checked, input.findings);
    case "waive":
      return waived(checked, input.findings, input.waived);
    case "take-back":
      return takenBack(checked, input.findings);
  }
}

/** A fix is applied as the book has it now, and only where that is the one that people saw. */
function fixed({ model, findings }: CheckedModel, asked: readonly Finding[]): MendedModel {
  const now = new Map(findings.map((finding) => [fixKey(finding), finding]));
  const known = asked.flatMap((finding) => (finding.fix ? (now.get(fixKey(finding)) ?? []) : []));
  const { model: after, applied } = applyFixes(model, known);
  const keys = new Set(applied.map(fixKey));
  return { model: after, ...split(asked, (finding) => keys.has(fixKey(finding))) };
}

function fixKey({ rule, fix }: Finding): string {
  const set = Object.entries(fix?.set ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rule, fix?.table, fix?.id, set]);
}

function waived(
  { model, scores, findings }: CheckedModel,
  asked: readonly Finding[],
  given: Waived,
): MendedModel {
  const choice = goodWaiver(given, scores.asOf);
  const now = new Set(findings.map(keyOf));
  const { done, left } = split(asked, (finding) => now.has(keyOf(finding)));
  const added = new Map(
    done.map((finding): [string, Waiver] => [
      keyOf(finding),
      { rule: finding.rule, about: aboutOfFinding(finding), ...choice },
    ]),
  );
  const others = model.waivers.filter(({ rule, about }) => !added.has(waiverKey(rule, about)));
  return { model: { ...model, waivers: [...others, ...added.values()] }, done, left };
}

function takenBack({ model }: CheckedModel, asked: readonly Finding[]): MendedModel {
  const keys = new Set(asked.map(keyOf));
  const isAsked = ({ rule, about }: Waiver): boolean => keys.has(waiverKey(rule, about));
  const known = new Set(model.waivers.map(({ rule, about }) => waiverKey(rule, about)));
  const waivers = model.waivers.filter((waiver) => !isAsked(waiver));
  return { model: { ...model, waivers }, ...split(asked, (finding) => known.has(keyOf(finding))) };
}

function keyOf(finding: Finding): string {
  return waiverKey(finding.rule, aboutOfFinding(finding));
}

/** @throws ConvertError where it would not hold: without a reason, or to a day that is none or past. `asOf`: ISO day. */
function goodWaiver({ reason, by, until }: Waived, asOf: string): Waived {
  if (reason.trim() === "") throw new ConvertError("bad-option", say.noReason);
  if (until !== null && !isIsoDay(until)) throw new ConvertError("bad-option", say.untilNoDay(until));
  if (until !== null && until < asOf) throw new ConvertError("bad-option", say.untilPast(until, asOf));
  return { reason: reason.trim(), by: by?.trim() || null, until }; // an empty name is nobody's
}

function split(findings: readonly Finding[], isDone: (finding: Finding) => boolean): Pick<MendedModel, "done" | "left"> {
  return { done: findings.filter(isDone), left: findings.filter((finding) => !isDone(finding)) };
} // prettier-ignore
