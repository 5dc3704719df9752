/** The preview's session where answers come late: what is typed is never lost, and what was worked out before a command never comes after it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PreviewClient } from "../../workbench/preview/page/preview-client";
import { heldPromise } from "./held-promise";
import { patchOf, sessionRig } from "./session-rig";

const someFile = () => new File([], "other.xlsx");

/** The session with a workbook; `call` waits for `letGo` from then on, and `isReached` says that it has come to it. */
async function heldAt(call: keyof PreviewClient) {
  const held = heldPromise();
  const reached = heldPromise();
  let isHolding = false;
  const rig = sessionRig(async (name) => {
    if (!isHolding || name !== call) return;
    isHolding = false;
    reached.letGo();
    await held.promise;
  });
  await rig.session.openFile(someFile());
  rig.told.length = 0;
  return {
    ...rig,
    hold: () => void (isHolding = true),
    isReached: reached.promise,
    letGo: held.letGo,
  };
}

describe("what is typed while the pane writes", () => {
  it.each(["patch", "grid"] as const)("reaches the plan: %s answers late", async (call) => {
    const { session, type, told, hold, isReached, letGo } = await heldAt(call);
    hold();
    const applied = session.workbook.apply(patchOf("Key results"), []);
    await isReached;
    type("Plan", "typed meanwhile");
    letGo();
    await applied;
    expect(told).toEqual(["patch Key results", "book-1 Plan typed meanwhile", "show"]);
  });

  it("is said not to be taken over where the sheet was made anew", async () => {
    const { session, type, told, hold, isReached, letGo } = await heldAt("patch");
    hold();
    const applied = session.workbook.apply(patchOf("Key results"), []);
    await isReached;
    type("Key results", "typed meanwhile");
    letGo();
    await applied;
    expect(told).toEqual(["patch Key results", "show"]);
    expect(session.state().notice?.text).toMatch(/Key results!A1 .*not taken over/);
  });

  it("stops the pane where it was typed into a sheet that the pane would make anew from what it has read", async () => {
    const { session, type, told } = await heldAt("patch");
    await session.workbook.capture();
    type("Check-ins", "typed while the pane thought");
    await expect(session.workbook.apply(patchOf("Check-ins"), [])).rejects.toThrow(/typed in the sheet "Check-ins"/);
    expect(told).toEqual(["snapshot book-1", "book-1 Check-ins typed while the pane thought"]);
    // The next command has read it.
    await session.workbook.capture();
    await session.workbook.apply(patchOf("Check-ins"), []);
    expect(told.slice(2)).toEqual(["snapshot book-1", "patch Check-ins", "show"]);
  }); // prettier-ignore
});

describe("formulas", () => {
  it("are waited for before the pane reads what was typed, once, and not for what the pane itself wrote", async () => {
    const { session, type, waits } = await heldAt("patch");
    const capture = session.workbook.capture;
    await capture();
    await session.workbook.apply(patchOf("Key results"), []);
    await capture();
    expect(waits()).toBe(0);
    type("Plan", "typed");
    await capture();
    await capture();
    expect(waits()).toBe(1);
  });

  it("are waited for where something was typed into the plan while the pane wrote", async () => {
    const { session, type, waits } = await heldAt("patch");
    await session.workbook.capture();
    type("Plan", "typed");
    await session.workbook.apply(patchOf("Key results"), []);
    await session.workbook.capture();
    expect(waits()).toBe(1);
  });
});

describe("what formulas gave", () => {
  it.each(["patch", "grid"] as const)(
    "before a command is not written after it: %s answers late",
    async (call) => {
      const { session, compute, told, hold, isReached, letGo } = await heldAt(call);
      hold();
      const applied = session.workbook.apply(patchOf("Key results"), []);
      await isReached;
      compute("Key results", "On track");
      letGo();
      await applied;
      await session.file();
      expect(told).toEqual(["patch Key results", "show", "file"]);
    },
  );

  it("is read by the pane where it was worked out before", async () => {
    const { session, compute, told } = await heldAt("patch");
    compute("Plan", "12");
    await session.workbook.capture();
    expect(told).toEqual(["book-1 Plan 12", "snapshot book-1"]);
  });
});

it("what is typed while another workbook is opened goes into the one where it was typed", async () => {
  const { session, type, told, hold, isReached, letGo } = await heldAt("grid");
  hold();
  type("Plan", "just before");
  const isOpened = session.openFile(someFile());
  await isReached;
  type("Plan", "meanwhile");
  letGo();
  await isOpened;
  expect(told).toEqual(["book-1 Plan just before", "book-1 Plan meanwhile", "show"]);
});

describe("what still stands in an open cell", () => {
  it.each<[what: string, act: (rig: ReturnType<typeof sessionRig>) => Promise<unknown>, told: string]>([
    ["is read by the pane", ({ session }) => session.workbook.capture(), "snapshot book-1"],
    ["is in the saved file", ({ session }) => session.file(), "file"],
    ["is written before the pane writes", ({ session }) => session.workbook.apply(patchOf("Book"), []), "patch Book"],
    ["is kept where another workbook is opened", ({ session }) => session.openFile(someFile()), "show"],
  ])("%s", async (_, act, then) => {
    const rig = await heldAt("file");
    rig.beginTyping("Plan", "half a wo");
    await act(rig);
    expect(rig.told.slice(0, 2)).toEqual(["book-1 Plan half a wo", then]);
  });

  it("is kept where it was begun while the pane wrote", async () => {
    const { session, beginTyping, told, hold, isReached, letGo } = await heldAt("grid");
    hold();
    const applied = session.workbook.apply(patchOf("Key results"), []);
    await isReached;
    beginTyping("Plan", "half a wo");
    letGo();
    await applied;
    expect(told).toEqual(["patch Key results", "book-1 Plan half a wo", "show"]);
  });
}); // prettier-ignore

it("what is typed while the file is fetched is not called saved", async () => {
  const { session, type, hold, isReached, letGo } = await heldAt("file");
  type("Plan", "before");
  hold();
  const isSaved = session.file();
  await isReached;
  type("Plan", "after");
  letGo();
  await isSaved;
  expect(session.state().isChanged).toBe(true);
  await session.file();
  expect(session.state().isChanged).toBe(false);
});

it("what the server could not be told of goes with the next try to save", async () => {
  const { session, type, told, setAway } = await heldAt("file");
  type("Plan", "typed");
  setAway(true);
  expect(await session.file()).toBeNull();
  expect(session.state()).toMatchObject({ isChanged: true, notice: { intent: "error" } });
  setAway(false);
  expect(await session.file()).not.toBeNull();
  expect(told).toEqual(["book-1 Plan typed", "file"]);
});

it("whatever is done in whatever order: each text that was typed in the plan is written once, and no result is written after a command that was not there before it", async () => {
  const step = fc.constantFrom("type", "begin", "compute", "apply", "capture", "save", "wait", "wait");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.scheduler(), async (steps, scheduler) => {
      const rig = sessionRig(() => scheduler.schedule(Promise.resolve()));
      const opening = rig.session.openFile(someFile());
      await scheduler.waitFor(opening);
      rig.told.length = 0;
      const running: Promise<unknown>[] = [];
      const patches = (told: readonly string[]) => told.filter((one) => one.startsWith("patch")).length;
      for (const [i, one] of steps.entries()) {
        if (one === "type") rig.type("Plan", `typed ${i}`);
        if (one === "begin") rig.beginTyping("Plan", `typed ${i}`);
        if (one === "compute") rig.compute("Key results", `computed after ${patches(rig.told)}`);
        if (one === "apply") running.push(rig.session.workbook.apply(patchOf("Key results"), []));
        if (one === "capture") running.push(rig.session.workbook.capture());
        if (one === "save") running.push(rig.session.file());
        if (one !== "wait") continue;
        await new Promise((resolve) => setImmediate(resolve));
        if (scheduler.count() > 0) await scheduler.waitOne();
      }
      await scheduler.waitFor(Promise.all([...running, rig.session.file()]));
      const typed = steps.flatMap((one, i) =>
        one === "type" || one === "begin" ? [`book-1 Plan typed ${i}`] : [],
      );
      expect(rig.told.filter((one) => one.includes(" Plan "))).toEqual(typed);
      for (const [i, one] of rig.told.entries()) {
        const after = /computed after (\d+)/.exec(one)?.[1];
        if (after !== undefined) expect(patches(rig.told.slice(0, i))).toBe(Number(after));
      }
    }),
    { numRuns: 200 },
  );
});
