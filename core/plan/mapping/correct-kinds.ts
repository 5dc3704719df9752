/** Which kinds people have set for what a plan says. */
import { mappingFindings } from "../../messages/en/mapping";
import type { Finding } from "../../workbook/finding";
import type { PlanItem, Sourced } from "../reading";
import { mappingFinding, sameWordsKey } from "./corrections";
import type { AppliedMappings, CorrectedKind, MappingsToApply } from "./corrections";
import type { MappedItem, MappedKind } from "./plan-mapping";

export interface CorrectedKinds extends Pick<AppliedMappings, "kinds" | "findings"> {
  keep: MappedItem[];
  /** The kind that a person has set for an item with this text; null where it is left to the reading. */
  setKind: (text: Sourced<string>) => MappedKind | null;
}

/** `items`: as they are read without it. Entries on other sheets than `plans` are kept, and are none of its business. */
export function correctKinds(
  items: readonly PlanItem[],
  mappings: MappingsToApply,
  plans: ReadonlySet<string>,
): CorrectedKinds {
  const [kept, given] = [mappings.kept.kinds, mappings.given.kinds];
  const findings: Finding[] = [];
  const set = new Map<string, MappedItem>();
  const keepUnfit: MappedItem[] = [];
  if (kept.length + given.length === 0) return { kinds: [], findings, keep: [], setKind: () => null };
  const known = knownItems(items);
  const unfit = (entry: MappedItem): void => {
    if (!plans.has(entry.sheet)) return;
    const text = mappingFindings.noItem(entry.cell, entry.text ?? null);
    findings.push(mappingFinding("mapping-does-not-fit", entry.sheet, entry.cell, text));
  };
  for (const entry of kept) {
    const found = known.of(entry);
    if (found.length === 0) {
      keepUnfit.push(entry);
      unfit(entry);
    }
    for (const item of found) set.set(keyOf(item.text), noted(entry, item));
  }
  const saidNow = new Map<string, MappedKind>();
  for (const entry of given) {
    const found = known.of(entry);
    if (found.length === 0) unfit(entry);
    for (const item of found) {
      const key = keyOf(item.text);
      if ((saidNow.get(key) ?? entry.kind) !== entry.kind) {
        const text = mappingFindings.twice(`${entry.sheet}!${entry.cell}`);
        findings.push(mappingFinding("mapping-says-twice", entry.sheet, entry.cell, text));
      }
      saidNow.set(key, entry.kind);
      if (known.kindsAt(key).every((kind) => kind === entry.kind)) set.delete(key);
      else set.set(key, noted(entry, item));
    }
  }
  return {
    kinds: items.flatMap((item) => corrected(item, set)),
    findings,
    keep: [...new Set(items.flatMap((item) => set.get(keyOf(item.text)) ?? [])), ...keepUnfit],
    setKind: (text) => set.get(keyOf(text))?.kind ?? null,
  };
}

/** Goals and objectives are what their columns make them: null for them. */
export const settableKind = ({ kind }: PlanItem): MappedKind | null =>
  kind === "goal" || kind === "objective" ? null : kind;

interface KnownItems {
  /** What an entry speaks of. */
  of(entry: MappedItem): PlanItem[];
  kindsAt(key: string): string[];
}

function knownItems(items: readonly PlanItem[]): KnownItems {
  const settable = items.filter((item) => settableKind(item) !== null);
  const byKey = grouped(settable, ({ text }) => keyOf(text));
  const byCell = grouped(settable, ({ text }) => JSON.stringify([text.source.sheet, text.source.cell]));
  const byText = grouped(settable, ({ text }) =>
    JSON.stringify([text.source.sheet, sameWordsKey(text.value)]),
  );
  return {
    of: ({ sheet, cell, text }) => {
      if (text === undefined) return byCell.get(JSON.stringify([sheet, cell])) ?? [];
      const words = sameWordsKey(text);
      const there = byKey.get(JSON.stringify([sheet, cell, words]));
      if (there) return there;
      const moved = byText.get(JSON.stringify([sheet, words])) ?? [];
      return new Set(moved.map((item) => item.text.source.cell)).size === 1 ? moved : [];
    },
    kindsAt: (key) => (byKey.get(key) ?? []).map(({ kind }) => kind),
  };
}

function grouped(items: readonly PlanItem[], keyOfItem: (item: PlanItem) => string): Map<string, PlanItem[]> {
  const groups = new Map<string, PlanItem[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Several results may stand in one cell, so its text belongs to the place of each. */
const keyOf = ({ value, source }: Sourced<string>): string =>
  JSON.stringify([source.sheet, source.cell, sameWordsKey(value)]);

const noted = ({ sheet, kind }: MappedItem, { text }: PlanItem): MappedItem => ({
  sheet,
  cell: text.source.cell,
  text: text.value,
  kind,
});

function corrected(item: PlanItem, set: ReadonlyMap<string, MappedItem>): CorrectedKind[] {
  const entry = set.get(keyOf(item.text));
  if (!entry || settableKind(item) === null) return [];
  const { sheet, cell } = item.text.source;
  return [{ sheet, cell, text: item.text.value, kind: entry.kind, readAs: item.kind }];
}
