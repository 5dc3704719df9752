import { expect, test } from "vitest";
import { remindersDue } from "../../pane/steps/remind/reminders-due";
import { reportOf, trackedKeyResult, unscored } from "./track/tracked";

test("Owners are reminded of what has had no check-in in time; those with most come first, nobody last", () => {
  const keyResults = [
    trackedKeyResult({ keyResultId: "fine", owner: "Ray Kim", status: "On track" }),
    trackedKeyResult({ keyResultId: "stale", owner: "Ray Kim", status: "Stale" }),
    { ...unscored("new", ["current"]), owner: "Dana Ortiz" },
    trackedKeyResult({ keyResultId: "quiet", owner: "Dana Ortiz", status: "Stale" }),
    trackedKeyResult({ keyResultId: "done", owner: "Dana Ortiz", status: "Done", lastCheckIn: null }),
    ...["a", "b", "c"].map((id) => ({ ...unscored(id, ["current"]), owner: " " })),
  ];
  const due = remindersDue(reportOf(keyResults, ["quiet", "stale"]));
  expect(due.map(({ owner, keyResults: its }) => [owner, its.map(({ keyResultId }) => keyResultId)])).toEqual(
    [
      ["Dana Ortiz", ["quiet", "new"]],
      ["Ray Kim", ["stale"]],
      ["", ["a", "b", "c"]],
    ],
  );
});

test("Nobody is reminded where every key result has had a check-in in time", () => {
  expect(remindersDue(reportOf([trackedKeyResult()]))).toEqual([]);
});
