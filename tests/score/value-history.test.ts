/** How a key result's value went, day by day. */
import { expect, it } from "vitest";
import type { CheckIn } from "../../core/okr/model";
import { valueHistory } from "../../core/score/value-history";

const checkIn = (date: string | null, value: number | null): CheckIn => ({
  keyResultId: "O1.KR1", date, value, confidence: null, progress: null, problems: null, plans: null, by: null,
}); // prettier-ignore

it.each<[what: string, checkIns: CheckIn[], values: number[]]>([
  ["nothing where there are no check-ins", [], []],
  ["the oldest first, in whatever order they stand", [checkIn("2026-02-09", 2), checkIn("2026-01-12", 1)], [1, 2]],
  ["of several on a day the later row's", [checkIn("2026-02-09", 2), checkIn("2026-02-09", 3)], [3]],
  ["a value where a later row of the day has none", [checkIn("2026-02-09", 2), checkIn("2026-02-09", null)], [2]],
  ["the day itself and nothing after it", [checkIn("2026-02-16", 4), checkIn("2026-02-17", 5)], [4]],
  ["only what has a day and a number", [checkIn(null, 1), checkIn("soon", 2), checkIn("2026-02-01", NaN)], []],
])("shows %s", (_, checkIns, values) => {
  expect(valueHistory(checkIns, "2026-02-16").map(({ value }) => value)).toEqual(values);
}); // prettier-ignore
