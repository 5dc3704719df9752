/** What sentences, indicator names and target cells of many kinds of government say, one case a line in sentences.jsonl. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readMeasure } from "../../core/measure";

interface Expected {
  text: string;
  kind: string;
  direction: string;
  baseline?: number;
  baselineText?: string;
  target?: number;
  targetText?: string;
  unit?: string;
  relative?: boolean;
  /** null: there is a deadline that cannot be dated. */
  deadline?: string | null;
  comparator?: string;
  owner?: string;
}

const cases = readFileSync(new URL("sentences.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Expected);

function said(text: string): Expected {
  const reading = readMeasure(text);
  const { baseline, target, baselineText, targetText, unit, deadline, owner } = reading;
  return {
    text,
    kind: reading.kind,
    direction: reading.direction,
    ...(baseline === null ? {} : { baseline: baseline.value }),
    ...(baselineText === null ? {} : { baselineText: baselineText.value }),
    ...(target === null ? {} : { target: target.value }),
    ...(targetText === null ? {} : { targetText: targetText.value }),
    ...(unit === null ? {} : { unit }),
    ...(reading.relative ? { relative: true } : {}),
    ...(deadline === null ? {} : { deadline: deadline.value.norm }),
    ...(owner === null ? {} : { owner: owner.value }),
    ...(target === null || reading.comparator === "=" ? {} : { comparator: reading.comparator }),
  };
}

describe("a measure sentence is read as it is written", () => {
  it.each(cases)("$text", (expected) => {
    expect(said(expected.text)).toEqual(expected);
  });
});

describe("each value carries the words that say it", () => {
  const words = (text: string, span: readonly [number, number] | undefined): string | null =>
    span === undefined ? null : text.slice(span[0], span[1]);

  it("spans the figures with their sign and unit", () => {
    const text = "Cut permit times from 45 days to under 15 days by the end of June 2027";
    const reading = readMeasure(text);
    expect(words(text, reading.baseline?.span)).toBe("45 days");
    expect(words(text, reading.target?.span)).toBe("15 days");
    expect(words(text, reading.deadline?.span)).toBe("by the end of June 2027");
  });

  it("spans number words and the word that implies a target", () => {
    expect(words("Open two new clinics", readMeasure("Open two new clinics").target?.span)).toBe("two");
    const zero = readMeasure("Zero workplace fatalities");
    expect(zero.target).toEqual({ value: 0, span: [0, 4], implicit: true });
  });

  it("gives further targets with their own dates", () => {
    const reading = readMeasure("Cut fleet emissions by 40% by 2030 and 75% by 2040");
    expect(reading.target?.value).toBe(40);
    expect(reading.more).toMatchObject([
      { direction: "decrease", target: { value: 75 }, relative: true, deadline: { value: { norm: "2040" } } },
    ]);
  });

  it("says why, a line per decision", () => {
    const { why } = readMeasure("Raise bus ridership from 1.1 million to 1.4 million by FY28");
    expect(why[0]).toBe("Key result: it goes from a starting value to a target.");
    expect(why).toContain("Baseline “1.1 million”: from … to ….");
    expect(why).toContain("Due “by FY28”.");
  });

  it("names what is counted", () => {
    expect(readMeasure("Plant 500 street trees by 2027").unitText?.value).toBe("street trees");
  });
});

describe("confidence", () => {
  it("is lower where the words leave more open", () => {
    const plain = readMeasure("Increase recycling from 30% to 45% by 2027").confidence;
    const limit = readMeasure("Answer calls within 60 seconds").confidence;
    const vague = readMeasure("A safer city").confidence;
    expect(plain).toBeGreaterThan(0.9);
    expect(limit).toBeLessThan(plain);
    expect(vague).toBeLessThan(limit);
  });
});
