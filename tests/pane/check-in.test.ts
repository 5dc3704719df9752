import { describe, expect, it, test } from "vitest";
import { emptyDraft, inputOf, saysSomething } from "../../pane/steps/track/check-in/check-in-draft";
import { nextCheckIn } from "../../pane/steps/track/check-in/next-check-in";
import { scorePreview } from "../../pane/steps/track/check-in/score-preview";
import { whereItStands } from "../../pane/steps/track/check-in/where-it-stands";
import { choicesFound } from "../../pane/steps/track/choices-found";
import { reportOf, trackedKeyResult, unscored } from "./track/tracked";

const empty = emptyDraft("2026-02-16", "Dana Ortiz");

describe("A draft of a check-in", () => {
  it("says nothing with a day and a name alone", () => {
    expect(saysSomething(empty)).toBe(false);
    expect(saysSomething({ ...empty, plans: "  " })).toBe(false);
  });
  it.each([
    { value: "0" },
    { confidence: 0 },
    { progress: "Moved" },
    { problems: "Stuck" },
    { plans: "Call" },
  ])("says something with %j", (part) => {
    expect(saysSomething({ ...empty, ...part })).toBe(true);
  });
  it("becomes what the book takes: numbers in the unit, empty texts as nothing", () => {
    const draft = { ...empty, value: "80 %", confidence: 7, problems: " Staff ", plans: " " };
    expect(inputOf(draft, "O1.KR1", "%", false)).toEqual({
      keyResultId: "O1.KR1",
      date: "2026-02-16",
      value: 80,
      confidence: 7,
      progress: null,
      problems: "Staff",
      plans: null,
      by: "Dana Ortiz",
      isConfirmed: false,
    });
  });
  it("may go without a value, but not with one that cannot be understood", () => {
    expect(inputOf(empty, "O1.KR1", "%", true)).toMatchObject({ value: null, isConfirmed: true });
    expect(inputOf({ ...empty, value: "lots" }, "O1.KR1", "%", false)).toBeNull();
  });
});

describe("The next check-in", () => {
  const done = trackedKeyResult({ keyResultId: "O1.KR1" });
  const same = trackedKeyResult({ keyResultId: "O1.KR2", owner: " dana ortiz" });
  const today = trackedKeyResult({ keyResultId: "O1.KR3", lastCheckIn: "2026-02-16" });
  const other = trackedKeyResult({ keyResultId: "O1.KR4", owner: "Ray Kim" });
  it("is the most urgent of the same owner that nobody has looked at today", () => {
    const report = reportOf([same, done, today, other], ["O1.KR4", "O1.KR3", "O1.KR1", "O1.KR2"]);
    expect(nextCheckIn(report, done)?.keyResultId).toBe("O1.KR2");
  });
  it("is none where the owner has none left", () => {
    expect(nextCheckIn(reportOf([done, today, other], ["O1.KR4", "O1.KR3"]), done)).toBeNull();
  });
});

describe("Before saving", () => {
  it("the score that a value gives is known", () => {
    expect(scorePreview(trackedKeyResult(), 70)).toBe(0.75);
    expect(scorePreview(trackedKeyResult(), 500)).toBe(1);
    expect(scorePreview(unscored("O1.KR1", ["current"]), 60)).toBe(0.5);
  });
  it("there is none where more is missing than the value", () => {
    expect(scorePreview({ ...unscored("O1.KR1", ["baseline", "current"]), baseline: null }, 60)).toBeNull();
  });
  test.each([
    ["the last value and its day", trackedKeyResult(), "Last: 50% on 2 February 2026 · Target: 80%"],
    ["the plan's value", trackedKeyResult({ history: [] }), "In the plan: 50% · Target: 80%"],
    ["that there is no value", unscored("O1.KR1", ["current"]), "No value so far · Target: 80%"],
    [
      "the day of a check-in without a value",
      { ...unscored("O1.KR1", ["current"]), lastCheckIn: "2026-02-01" },
      "Last checked in on 1 February 2026 · Target: 80%",
    ],
    [
      "that there is no target",
      trackedKeyResult({ target: null }),
      "Last: 50% on 2 February 2026 · No target yet",
    ],
    [
      "a change that cannot be worked out yet",
      trackedKeyResult({ relative: true, baseline: null, target: 10 }),
      "Last: 50% on 2 February 2026 · Target: change by 10%",
    ],
  ])("people see %s", (_, keyResult, words) => {
    expect(whereItStands(keyResult)).toBe(words);
  });
});

describe("A choice among many", () => {
  const choices = Array.from({ length: 60 }, (_, i) => ({
    value: `O${i}`,
    label: `Objective ${i}`,
    search: `O${i} Objective ${i} ${i % 2 ? "Ray Kim" : "Dana Ortiz"}`,
  }));
  it("is found by all the words that are typed", () => {
    expect(choicesFound(choices, "objective 7 KIM").found.map(({ value }) => value)).toEqual(
      choices
        .filter(({ search }) => search.includes("7") && search.includes("Kim"))
        .map(({ value }) => value),
    );
  });
  it("shows the first ones and says how many are left", () => {
    const { found, left } = choicesFound(choices, "");
    expect([found.length, left]).toEqual([50, 10]);
  });
});
