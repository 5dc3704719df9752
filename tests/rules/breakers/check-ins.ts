/** One break for every rule about check-ins. */
import type { KeyResult } from "../../../core/okr/model";
import { anyKeyResult, keyResultIds, valueAt, withCheckIns } from "./breaker";
import type { Breaker } from "./breaker";

const CLOSED = "2025-10-05";
const LATEST = "2025-08-15";

/** Whichever key result, with these check-ins in place of its own. */
function checkedIn(checkInsOf: (keyResult: KeyResult) => { date: string; value: number }[]): Breaker {
  return (book, anyOf) => {
    const keyResult = anyOf(book.keyResults);
    return { model: withCheckIns(book, keyResult.id, checkInsOf(keyResult)), about: keyResult.id };
  };
}

export const checkInBreakers: Record<string, Breaker> = {
  "never-assessed": checkedIn(() => []),
  "update-stale": checkedIn((keyResult) => [{ date: "2025-08-01", value: valueAt(keyResult, 0.5) }]),
  "update-overdue-escalate": checkedIn((keyResult) => [{ date: "2025-07-20", value: valueAt(keyResult, 0.5) }]),
  regressing: checkedIn((keyResult) => [{ date: LATEST, value: valueAt(keyResult, -0.2) }]),
  "call-conflicts": anyKeyResult((_, anyOf) => ({ call: anyOf(["Off track", "Done"]) })),
  "check-in-dated-future": (book, anyOf) => {
    const [{ id }, date] = [anyOf(book.keyResults), anyOf(["2025-08-19", "2026-08-15"])];
    return { model: withCheckIns(book, id, [{ date, value: null }]), about: `${id} ${date}` };
  },
  "check-in-outlier": (book, anyOf) => {
    const keyResult = anyOf(book.keyResults);
    const value = valueAt(keyResult, 0.5) * anyOf(keyResult.direction === "Increase" ? [100, 0.01] : [100, 1000]);
    return { model: withCheckIns(book, keyResult.id, [{ date: LATEST, value }]), about: `${keyResult.id} ${LATEST}` };
  },
  "committed-missed-unexplained": (book, anyOf) => {
    const { id } = anyOf(book.keyResults.filter(({ commitment }) => commitment === "Committed"));
    return { model: book, about: id, today: CLOSED };
  },
  "too-easy": (book, anyOf) => {
    const { id } = anyOf(book.objectives);
    const own = book.keyResults.filter(({ objectiveId }) => keyResultIds(book, id).length > 0 && objectiveId === id);
    const model = own.reduce((changed, keyResult) => withCheckIns(changed, keyResult.id, [{ date: LATEST, value: valueAt(keyResult, 1) }]), book);
    return { model, about: id, today: CLOSED };
  },
}; // prettier-ignore
