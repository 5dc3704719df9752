/** Functions in cells say exactly what the book says of the same numbers. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellExpected } from "../../core/commands/cell-functions/cell-expected";
import { cellMeasure } from "../../core/commands/cell-functions/cell-measure";
import { cellScore } from "../../core/commands/cell-functions/cell-score";
import { cellStatus } from "../../core/commands/cell-functions/cell-status";
import { readMeasure } from "../../core/measure";
import { directionSchema } from "../../core/okr/model";
import { scoreKeyResult } from "../../core/score/score-key-result";
import { isoDayToSerial, serialToIsoDay } from "../../core/workbook/dates";
import { madeKeyResult, madeSettings } from "../score/made";

const amount = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100);
const number = fc.oneof(fc.constant(null), amount, fc.double({ noNaN: true, noDefaultInfinity: true }));
const direction = fc.constantFrom(null, ...directionSchema.options);
const serial = fc.integer({ min: 36_526, max: 73_050 });

/** As a spreadsheet hands it over: bare, in a block of one cell, or blank in one of its ways. */
const handedOver = (value: unknown) =>
  fc.constantFrom(value ?? "", [[value]], [[value ?? ""]], value ?? undefined);

const dayAt = (day: number): string => {
  const text = serialToIsoDay(day, 1900);
  if (text === null) throw new Error(`${day} is no day`);
  return text;
};

const numbers = fc
  .tuple(number, number, number, direction)
  .chain(([baseline, target, current, way]) =>
    fc.tuple(
      fc.constant({ baseline, target, planValue: current, direction: way }),
      fc.tuple(handedOver(baseline), handedOver(target), handedOver(current), handedOver(way)),
    ),
  );

describe("functions in cells agree with the book", () => {
  it("in the score", () => {
    fc.assert(
      fc.property(numbers, ([keyResult, [baseline, target, current, way]]) => {
        const { score } = scoreKeyResult(madeKeyResult(keyResult), null, madeSettings(), "2026-02-15");
        expect(cellScore(baseline, target, current, way)).toBe(score ?? "");
      }),
      { numRuns: 2000 },
    );
  });

  it("in the expected score, on any day", () => {
    fc.assert(
      fc.property(
        serial,
        serial,
        serial,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (start, due, asOf, time) => {
          const keyResult = madeKeyResult({ start: dayAt(start), due: dayAt(due) });
          const { expected } = scoreKeyResult(keyResult, null, madeSettings(), dayAt(asOf));
          expect(cellExpected(start + time, [[due]], asOf + time, "1999-01-01")).toBe(expected);
          expect(cellExpected(start, due, null, dayAt(asOf))).toBe(expected);
          expect(isoDayToSerial(dayAt(asOf), 1900)).toBe(asOf);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("in the status, while check-ins come in and the due date is ahead", () => {
    const gap = fc.integer({ min: -90, max: -1 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        numbers,
        serial,
        fc.nat({ max: 400 }),
        fc.nat({ max: 400 }),
        gap,
        gap,
        (given, day, ...rest) => {
          const [[keyResult], [before, after, one, other]] = [given, rest];
          const [onTrackGap, atRiskGap] = [Math.max(one, other) + 0.005, Math.min(one, other)];
          const settings = madeSettings({ onTrackGap, atRiskGap, cycleStart: dayAt(day - before) });
          const dated = { start: dayAt(day - before), due: dayAt(day + after) };
          const checkIn = { date: dayAt(day), value: keyResult.planValue };
          const scored = scoreKeyResult(
            madeKeyResult({ ...keyResult, ...dated }),
            checkIn,
            settings,
            dayAt(day),
          );
          expect(cellStatus(scored.score, scored.expected, onTrackGap, atRiskGap)).toBe(scored.status);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("in what a sentence says, whatever the sentence", () => {
    const verb = fc.constantFrom("Reduce", "Increase", "Maintain", "Open", "Reach");
    const rest = fc.constantFrom(
      "wait times from 40 to 20 days",
      "trust to 80 % by 2027",
      "two parks",
      "by 12 %",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(verb, rest).map((words) => words.join(" ")),
          fc.string(),
        ),
        (text) => {
          const reading = readMeasure(text);
          const [kind, way, baseline, target, unit] = cellMeasure(text);
          fc.pre(text.trim() !== "");
          expect([kind, way, unit]).toEqual([reading.kind, reading.direction, reading.unit ?? ""]);
          expect(baseline).toBe(reading.baseline?.value ?? reading.baselineText?.value ?? "");
          expect(target).toBe(reading.target?.value ?? reading.targetText?.value ?? "");
        },
      ),
    );
  });
});
