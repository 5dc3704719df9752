/** The sidebar's calls one by one: what they take and refuse, parts that go lost, progress, time that is up. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { Look } from "../../../core/commands/pane/look-report";
import { differences } from "./differences";
import type { ServerRig } from "./server-rig";
import { openServerRig } from "./server-rig";
import { townBook, townPlan } from "./town-plan";

const choices = { json: JSON.stringify(noChoices) };

describe("what is no call of the sidebar is refused, and changes nothing", () => {
  it.each([
    ["runCommand", ["", "look", choices], "call"],
    ["runCommand", ["a/b", "look", choices], "call"],
    ["runCommand", [7, "look", choices], "call"],
    ["runCommand", ["a", "drop", choices], "command"],
    ["runCommand", ["a", "toString", choices], "command"],
    ["runCommand", ["a", "look", "{}"], "input"],
    ["runCommand", ["a", "look", { parts: 0 }], "input"],
    ["runCommand", ["a", "look", { json: "{", parts: 1 }], "input"],
    ["runCommand", ["a", "look", { json: "{" }], "input"],
    ["runCommand", ["a", "look", { json: "1".repeat(100_001) }], "input"],
    ["sendPart", ["a", -1, "text"], "index"],
    ["sendPart", ["a", 0.5, "text"], "index"],
    ["sendPart", ["a", 0, "1".repeat(100_001)], "part"],
    ["readPart", ["a", "0"], "index"],
    ["continueCommand", [null], "call"],
    ["cancelCommand", [{}], "call"],
    ["revealCell", [{ sheet: "Plan" }], "cell"],
    ["remember", ["a b", "x"], "key"],
    ["remember", ["name", 7], "value"],
  ])("%s, case %#", (name, args, what) => {
    const server = openServerRig(townPlan);
    const answer = server.call(name, ...args);
    expect(answer).toMatchObject({ state: "failed", code: "bad-call" });
    expect(answer.state === "failed" && answer.message).toContain(`(${what})`);
    expect(server.rig.workbook.sheets).toHaveLength(2);
  });

  it("nor is more remembered than Google keeps", () => {
    const answer = openServerRig(townPlan).call("remember", "name", "é".repeat(2001));
    expect(answer).toMatchObject({ state: "failed", code: "bad-call" });
  });
});

it("an input may come in parts, in any order", () => {
  const server = openServerRig(townPlan);
  const whole = server.command("look", noChoices);
  expect(server.command("look", noChoices, { partsOf: 20 })).toEqual(whole);
});

describe("parts that Google has dropped", () => {
  it("of an input: nothing is done", () => {
    const server = openServerRig(townPlan);
    for (const index of [0, 1]) server.call("sendPart", "a", index, "{}");
    server.rig.cache.user.delete("input.a.1");
    expect(server.call("runCommand", "a", "build", { parts: 2 })).toMatchObject({ code: "part-lost" });
    expect(server.rig.workbook.sheets).toHaveLength(2);
  });

  it("of an answer: it is said", () => {
    const server = openServerRig(townPlan);
    expect(server.call("readPart", "a", 1)).toMatchObject({ state: "failed", code: "part-lost" });
  });
});

describe("a long answer", () => {
  const ROWS = 2500;
  /** Names that no two rows share, so that it does not shrink to nothing. */
  const rows = Array.from({ length: ROWS }, (_, i) => [
    `Raise visits to library branch ${i} – „${(i * 7919) % 1000}“ 🙂`,
    `Owner ${i}`,
    (i * 31) % 97,
    100 + i,
  ]);
  const longPlan = {
    ...townPlan,
    sheets: [{ ...emptySheet("Plan"), values: [["Key result", "Owner", "Baseline", "Target"], ...rows] }],
  };

  it("comes in parts, each of which can be asked for again", () => {
    const server = openServerRig(longPlan);
    const first = server.call("runCommand", "a", "look", choices);
    if (first.state !== "done") throw new Error(JSON.stringify(first));
    expect(first.parts).toBeGreaterThan(1);
    const others = Array.from({ length: first.parts - 1 }, (_, i) => server.call("readPart", "a", i + 1));
    expect(server.call("readPart", "a", 1)).toEqual(others[0]);
    expect(server.call("readPart", "a", first.parts)).toMatchObject({ code: "part-lost" });
    const json = [first, ...others].map((part) => (part.state === "done" ? part.json : "")).join("");
    const { items } = JSON.parse(json) as Look;
    expect(items).toHaveLength(ROWS);
    expect(json).not.toMatch(/[^\x20-\x7e]/);
    const kept = [...server.rig.cache.document.values()].map(({ text }) => text.length);
    expect(Math.max(...kept)).toBeLessThanOrEqual(90_000);
  });
});

it("progress is there while a command runs, and unknown before", () => {
  const server = openServerRig(townBook);
  expect(server.rig.call("progressOf", "a")).toBeNull();
  server.rig.faults.killAfterMs = 4000;
  expect(() => server.call("runCommand", "a", "track", { json: "null" })).toThrow();
  const progress = server.rig.call("progressOf", "a") as { phase: string; share: number };
  expect(progress.phase).toBe("reading");
  expect(progress.share).toBeGreaterThan(0);
  expect(progress.share).toBeLessThan(1);
});

it("a cell is gone to, or it is said why not", () => {
  const server = openServerRig(townPlan);
  expect(server.call("revealCell", { sheet: "Notes", cell: "B1" })).toMatchObject({ state: "done" });
  expect(server.rig.workbook.active?.name).toBe("Notes");
  expect(server.call("revealCell", { sheet: "Gone", cell: "A1" })).toMatchObject({ code: "unknown-sheet" });
});

describe("time that is up before the book stands", () => {
  /** So slow that a build takes three runs. */
  const SLOW_MS = 900;
  const slowly = (server: ServerRig): ServerRig => {
    server.rig.faults.callMs = SLOW_MS;
    return server;
  };

  it("stops between two sheets, and is gone on with; another command waits for that", () => {
    const whole = openServerRig(townPlan);
    whole.command("build", noChoices);

    const server = slowly(openServerRig(townPlan));
    expect(server.call("runCommand", "mine", "build", choices)).toEqual({ state: "unfinished" });
    expect(server.rig.counters.simulatedMs).toBeLessThan(6 * 60_000);
    const theirs = server.call("runCommand", "theirs", "track", { json: "null" });
    expect(theirs).toEqual({ state: "unfinished" });
    expect(server.rig.toasts[0]?.message).toContain("build the book");
    server.rig.faults.callMs = null;
    expect(server.call("continueCommand", "theirs")).toMatchObject({ state: "done" });
    const mine = server.call("continueCommand", "mine");
    expect(mine.state === "done" && mine.json).toContain('"undo"');
    expect(differences(whole.picture(), server.picture())).toEqual([]);
  }, 300_000);
});
