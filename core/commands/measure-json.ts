/** One sentence's reading in the JSON form that other programs rely on (`okr measure --json`). */
import type { MeasureReading, Span } from "../measure/reading";

export interface MeasureJson {
  id: string | number | null;
  text: string;
  kind: MeasureReading["kind"];
  direction: MeasureReading["direction"];
  baseline: number | null;
  target: number | null;
  baselineText: string | null;
  targetText: string | null;
  unit: string | null;
  unitText: string | null;
  relative: boolean;
  comparator: MeasureReading["comparator"];
  deadline: { text: string; norm: string | null } | null;
  owner: string | null;
  confidence: number;
  /** 0-based spans in the text, of the values that it states. */
  evidence: Record<string, Span>;
  more: {
    direction: string;
    target: number;
    unit: string | null;
    relative: boolean;
    deadline: string | null;
  }[];
  why: string[];
}

export function measureJson(id: string | number | null, text: string, reading: MeasureReading): MeasureJson {
  const evidence: Record<string, Span> = {};
  for (const field of [
    "baseline",
    "target",
    "baselineText",
    "targetText",
    "unitText",
    "deadline",
    "owner",
  ] as const) {
    const found = reading[field];
    if (found !== null) evidence[field] = found.span;
  }
  return {
    id,
    text,
    kind: reading.kind,
    direction: reading.direction,
    baseline: reading.baseline?.value ?? null,
    target: reading.target?.value ?? null,
    baselineText: reading.baselineText?.value ?? null,
    targetText: reading.targetText?.value ?? null,
    unit: reading.unit,
    unitText: reading.unitText?.value ?? null,
    relative: reading.relative,
    comparator: reading.comparator,
    deadline: reading.deadline?.value ?? null,
    owner: reading.owner?.value ?? null,
    confidence: reading.confidence,
    evidence,
    more: reading.more.map((further) => ({
      direction: further.direction,
      target: further.target.value,
      unit: further.unit,
      relative: further.relative,
      deadline: further.deadline?.value.norm ?? null,
    })),
    why: reading.why,
  };
}
