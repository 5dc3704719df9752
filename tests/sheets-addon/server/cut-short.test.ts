/** Runs that Google ends in the middle: whatever the moment, going on ends in what one go would have given, and nothing of people's is lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaneCommandName, PaneInput } from "../../../core/commands/pane/pane-command";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { differences } from "./differences";
import type { ServerRig } from "./server-rig";
import { openServerRig } from "./server-rig";
import { townBook, townPlan } from "./town-plan";

const MINUTES = 10 * 60_000;
const journal = "_okr_journal";

interface Case {
  does: string;
  before: WorkbookSnapshot;
  name: PaneCommandName;
  input: PaneInput<PaneCommandName>;
  /** A run of it, in the rig, takes from a tenth of a second to many. */
  runs: number;
}

const checkIn = {
  ...{ keyResultId: "O1.KR2", date: "2026-02-16", value: 28, confidence: 5, isConfirmed: true },
  ...{ progress: "New signs", problems: null, plans: null, by: "Ben Okafor" },
};

const cases: Case[] = [
  { does: "adding the sample plan", before: townPlan, name: "addSample", input: null, runs: 25 },
  { does: "a check-in", before: townBook, name: "checkIn", input: checkIn, runs: 10 },
  { does: "building the book", before: townPlan, name: "build", input: noChoices, runs: 4 },
];

const sheetsOf = ({ rig }: ServerRig) => rig.workbook.sheets.map(({ name }) => name);

/** People's own sheets, as they stand now. */
function ownOf(server: ServerRig): unknown {
  const { sheets } = server.picture();
  return sheets.filter(({ name }) => townPlan.sheets.some((own) => own.name === name));
}

/** Ends the run after so much of its simulated time. False where it came to its end before. */
function isKilled(server: ServerRig, afterMs: number, name: string, ...args: unknown[]): boolean {
  server.rig.faults.killAfterMs = afterMs;
  try {
    server.call(name, ...args);
    return false;
  } catch (error) {
    expect(String(error)).toContain("Exceeded maximum execution time");
    return true;
  } finally {
    server.rig.faults.killAfterMs = null;
  }
}

describe.each(cases)("$does", ({ before, name, input, runs }) => {
  const sent = { json: JSON.stringify(input) };

  it(
    "is finished by whoever comes next, or was never begun",
    () => {
      const whole = openServerRig(before);
      const atFirst = whole.picture();
      const own = ownOf(whole);
      const answer = whole.call("runCommand", "mine", name, sent);
      const { simulatedMs } = whole.rig.counters;
      const expected = whole.picture();
      fc.assert(
        fc.property(
          fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
          fc.constantFrom("the same sidebar", "somebody's look"),
          (moments, next) => {
            const server = openServerRig(before);
            moments.forEach((moment, i) => {
              const command = i === 0 ? ["runCommand", "mine", name, sent] : ["continueCommand", "mine"];
              const [called = "", ...args] = command;
              isKilled(server, moment * simulatedMs, String(called), ...args);
              expect(differences(own, ownOf(server))).toEqual([]);
            });
            if (next === "somebody's look") server.command("look", noChoices, { call: "theirs" });
            const end = server.call("continueCommand", "mine");
            const isDone = end.state === "done";
            expect(isDone ? end : { code: end.state === "failed" && end.code }).toEqual(
              isDone ? answer : { code: "time-up" },
            );
            expect(differences(isDone ? expected : atFirst, server.picture())).toEqual([]);
            expect(sheetsOf(server)).not.toContain(journal);
          },
        ),
        { numRuns: runs },
      );
    },
    MINUTES,
  );
});
