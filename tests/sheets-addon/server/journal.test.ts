/** A journal that an earlier run left behind, in every state in which the next run may find it. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { ServerRig } from "./server-rig";
import { openServerRig } from "./server-rig";
import { townPlan } from "./town-plan";

const journal = "_okr_journal";
const look = { json: JSON.stringify(noChoices) };
const sheetsOf = ({ rig }: ServerRig) => rig.workbook.sheets.map(({ name }) => name);
const grid = ({ rig }: ServerRig) => rig.workbook.sheets.find(({ name }) => name === journal);

/** Killed while it adds the sample plan: its sheet stands, and the journal says that more was to come. */
function cutShort(): ServerRig {
  const whole = openServerRig(townPlan);
  whole.call("runCommand", "mine", "addSample", { json: "null" });
  const { simulatedMs } = whole.rig.counters;
  const server = openServerRig(townPlan);
  server.rig.faults.killAfterMs = simulatedMs * 0.7;
  expect(() => server.call("runCommand", "mine", "addSample", { json: "null" })).toThrow();
  server.rig.faults.killAfterMs = null;
  expect(sheetsOf(server)).toEqual(["Plan", "Notes", "Sample plan", journal]);
  return server;
}

it("is hidden, says what it is for, and people's view stays where it was", () => {
  const server = cutShort();
  expect(grid(server)?.visibility).toBe("hidden");
  expect(server.rig.workbook.active?.name).toBe("Plan");
  const [first] = grid(server)?.cells.values() ?? [];
  expect(first?.value).toContain("OKR Ledger keeps here what it is writing");
});

it("is finished by the next command, which says so, and which never sees it", () => {
  const server = cutShort();
  const found = server.command("look", noChoices);
  expect(found.sheets.map(({ name }) => name)).toEqual(["Plan", "Notes", "Sample plan"]);
  expect(server.rig.toasts[0]?.message).toContain("add the sample plan");
  expect(sheetsOf(server)).toEqual(["Plan", "Notes", "Sample plan"]);
});

describe("that cannot be finished", () => {
  it("because a sheet is protected now: it is said, with a way out, and goes on once it is not", () => {
    const server = cutShort();
    server.rig.faults.protectedSheets = ["Sample plan"];
    const answer = server.call("runCommand", "a", "look", look);
    expect(answer).toMatchObject({ state: "failed", code: "journal-stuck" });
    expect(answer.state === "failed" && answer.message).toMatch(/"Sample plan".*delete the hidden sheet/s);
    expect(sheetsOf(server)).toContain(journal);
    server.rig.faults.protectedSheets = [];
    expect(server.call("continueCommand", "mine")).toMatchObject({ state: "done" });
  });

  it("because its end was never written: it goes, and nothing else changes", () => {
    const server = cutShort();
    server.rig.type(journal, "E2", "");
    expect(server.call("runCommand", "a", "look", look)).toMatchObject({ state: "done" });
    expect(sheetsOf(server)).toEqual(["Plan", "Notes", "Sample plan"]);
    expect(server.rig.toasts[0]?.message).toContain("stopped before it wrote anything");
  });

  it("because a newer version wrote it: it stays", () => {
    const server = cutShort();
    server.rig.type(journal, "B2", "2");
    expect(server.call("runCommand", "a", "look", look)).toMatchObject({ code: "journal-newer" });
    expect(sheetsOf(server)).toContain(journal);
  });

  it("because it is people's own sheet: it stays", () => {
    const own = { ...emptySheet(journal), values: [["Mine"], ["Too"]] };
    const server = openServerRig({ ...townPlan, sheets: [...townPlan.sheets, own] });
    expect(server.call("runCommand", "a", "look", look)).toMatchObject({ code: "sheet-name-taken" });
    expect(sheetsOf(server)).toContain(journal);
  });
});

it("whose list of written sheets was edited is written anew from its beginning", () => {
  const server = cutShort();
  server.rig.type(journal, "A3", "[nonsense");
  expect(server.call("continueCommand", "mine")).toMatchObject({ state: "done" });
  expect(sheetsOf(server)).toEqual(["Plan", "Notes", "Sample plan"]);
});
