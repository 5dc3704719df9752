/** The sidebar's way to the server: parts, progress, going on, calling off, and every way in which Google fails. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { sheetsSidebarMessages as say } from "../../../core/messages/en/sheets-sidebar";
import type { PaneHost, PaneRequest, Progress } from "../../../pane/pane-host";
import { callServerThrough } from "../../../sheets-addon/sidebar/script-run";
import { createSidebarHost } from "../../../sheets-addon/sidebar/sidebar-host";
import { done, fakeScriptRun, never } from "./fake-script-run";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = (): Window =>
  Object.assign(new EventTarget(), {
    matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
  }) as unknown as Window;

function opened(
  server: Parameters<typeof fakeScriptRun>[0],
  { request = null, on = page() }: { request?: PaneRequest | null; on?: Window } = {},
) {
  const { run, called } = fakeScriptRun({ progressOf: () => null, ...server });
  let calls = 0;
  const host = createSidebarHost({
    ...{ server: callServerThrough(run), memory: { by: "Ana" }, request, page: on },
    newCall: () => `call-${(calls += 1)}`,
  });
  return { host, called };
}

/** What it came to, once all timers of `milliseconds` have run. */
async function outcome(work: Promise<unknown>, milliseconds = 30_000): Promise<unknown> {
  const settled = work.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

const look = (host: PaneHost, onProgress?: (progress: Progress) => void, signal?: AbortSignal) =>
  host.run("look", noChoices, onProgress, signal);
const after = async (milliseconds: number, value: unknown) => {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return value;
};

describe("a command", () => {
  it("goes over whole where it is short, and its report comes back", async () => {
    const sent: unknown[] = [];
    const { host } = opened({
      runCommand: (...given) => {
        sent.push(...given);
        return done({ found: "Größe" });
      },
    });
    expect(await outcome(look(host))).toEqual({ found: "Größe" });
    expect(sent.slice(0, 2)).toEqual(["call-1", "look"]);
    expect(sent[2]).toEqual({ json: JSON.stringify(noChoices) });
  });

  it("goes over in parts where it is long, and no part is longer than Google keeps", async () => {
    const parts: string[] = [];
    const long = { ...noChoices, cycle: "ü\u{1F600}".repeat(20_000) };
    const { host } = opened({
      sendPart: (_, index, text) => {
        parts[index] = text;
        return done(null);
      },
      runCommand: (_, __, input) => done(input),
    });
    expect(await outcome(host.run("look", long))).toEqual({ parts: parts.length });
    expect(JSON.parse(parts.join(""))).toEqual(long);
    for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(90_000);
  });

  it("waits for the rest of a long answer, and asks again for a part that got lost", async () => {
    let asked = 0;
    const { host, called } = opened({
      runCommand: () => ({ state: "done", json: '{"a":', parts: 3 }),
      readPart: (_, index) => {
        const isLost = index === 2 && (asked += 1) === 1;
        return isLost
          ? new Error("NetworkError: Connection failure due to HTTP 0")
          : { state: "done", json: index === 1 ? '"b' : '"}', parts: 3 };
      },
    });
    expect(await outcome(look(host))).toEqual({ a: "b" });
    expect(called.filter((name) => name === "readPart")).toHaveLength(3);
  });

  it("waits for the one before it, even where that fails", async () => {
    const order: string[] = [];
    const { host } = opened({
      runCommand: (call) => {
        order.push(`begins ${call}`);
        return after(5000, new Error("no")).then((error) => {
          order.push(`ends ${call}`);
          return error;
        });
      },
    });
    await outcome(Promise.allSettled([look(host), look(host)]));
    expect(order).toEqual(["begins call-1", "ends call-1", "begins call-2", "ends call-2"]);
  });

  it.each([
    ["was stopped before time was up", { state: "unfinished" }],
    ["was ended by Google", new Error("Exceeded maximum execution time")],
  ])("is gone on with where it %s", async (_, first) => {
    const next = [{ state: "unfinished" }, done("written")];
    const { host, called } = opened({
      runCommand: () => first,
      continueCommand: () => next.shift(),
    });
    expect(await outcome(look(host))).toBe("written");
    expect(called.filter((name) => name !== "progressOf")).toEqual([
      "runCommand",
      "continueCommand",
      "continueCommand",
    ]);
  });

  it("says what the server refused", async () => {
    const { host } = opened({ runCommand: () => ({ state: "failed", code: "busy", message: "Wait." }) });
    expect(await outcome(look(host))).toMatchObject({ code: "busy", message: "Wait." });
  });

  it.each([[null], [{ state: "done", json: "{", parts: 1 }]])(
    "does not take %j for an answer",
    async (answer) => {
      const { host } = opened({ runCommand: () => answer });
      expect(await outcome(look(host))).toMatchObject({ message: say.badAnswer });
    },
  );
});

describe("progress", () => {
  it("is asked for while the command runs, less and less often, and no longer", async () => {
    const seen: Progress[] = [];
    const { host, called } = opened({
      runCommand: () => after(60_000, done(1)),
      progressOf: () => ({ phase: "writing", share: 0.5 }),
    });
    const work = look(host, (progress) => seen.push(progress));
    await vi.advanceTimersByTimeAsync(10_000);
    const early = called.length;
    await outcome(work, 120_000);
    expect(seen.slice(0, 2)).toEqual([
      { phase: "reading", share: null },
      { phase: "writing", share: 0.5 },
    ]);
    expect(early).toBeGreaterThan(5);
    expect(called.length).toBeLessThan(25);
  });
});

describe("what nobody wants any more", () => {
  it("is called off on the server", async () => {
    const control = new AbortController();
    const { host, called } = opened({
      runCommand: () => after(2000, { state: "failed", code: "cancelled", message: "Stopped." }),
      cancelCommand: () => done(null),
    });
    const work = look(host, undefined, control.signal);
    await vi.advanceTimersByTimeAsync(100);
    control.abort();
    expect(await outcome(work)).toMatchObject({ code: "cancelled" });
    expect(called).toContain("cancelCommand");
  });

  it("is not even begun where it still waits", async () => {
    const { host, called } = opened({ runCommand: () => after(2000, done(1)) });
    const control = new AbortController();
    const works = [look(host), look(host, undefined, control.signal)];
    control.abort();
    await outcome(Promise.allSettled(works));
    expect(called.filter((name) => name === "runCommand")).toHaveLength(1);
  });
});

describe("what Google says", () => {
  it.each([
    ["… reading from storage. Error code PERMISSION_DENIED.", "several-accounts"],
    ["Authorization is required to perform that action.", "not-authorised"],
    ["Authorisation is required to perform that action.", "not-authorised"],
    ["You do not have permission to call SpreadsheetApp.getActive.", "not-authorised"],
    ["Specified permissions are not sufficient to call Ui.alert.", "not-authorised"],
    ["NetworkError: Connection failure due to HTTP 0", "offline"],
    ["NetworkError: Connection failure due to HTTP 429", "too-often"],
    ["Service invoked too many times in a short time: spreadsheets.", "too-often"],
    ["There are too many scripts running simultaneously for this Google user account.", "too-often"],
    ["Service invoked too many times for one day: cache.", "used-up"],
    ["Service using too much computer time for one day", "used-up"],
    ["Script function not found: runCommand", "older-script"],
    ["Something new", "google-failed"],
  ])("%s becomes %s", async (words, code) => {
    const { host } = opened({ runCommand: () => new Error(words), revealCell: () => new Error(words) });
    expect(await outcome(look(host))).toMatchObject({ name: "PaneError", code });
    expect(await outcome(host.reveal({ sheet: "Plan", cell: "A1" }))).toMatchObject({ code });
  });

  it("is missed where the server has no such function", async () => {
    const { host } = opened({});
    expect(await outcome(look(host))).toMatchObject({ message: say.olderScript("runCommand") });
  });

  it.each([
    ["nothing at all", never, 3, 2],
    ["how far it is, and then nothing", null, 8, 7],
  ])("is waited for, but not for ever: %s", async (_, progress, patience, minutes) => {
    const { host } = opened({ runCommand: () => never, progressOf: () => progress });
    expect(await outcome(look(host), patience * 60_000)).toMatchObject({
      code: "silent",
      message: say.silent(minutes),
    });
  });
});

describe("around the commands", () => {
  it("what the menu wants is told once", () => {
    const request: PaneRequest = { step: "check", run: true };
    const { host } = opened({}, { request });
    const told: PaneRequest[] = [];
    host.onRequest((one) => told.push(one));
    host.onRequest((one) => told.push(one));
    expect(told).toEqual([request]);
  });

  it("what was remembered is known, and what is new goes to Google once", () => {
    const { host, called } = opened({ remember: () => done(null) });
    expect(host.memory.read("by")).toBe("Ana");
    host.memory.write("by", "Ben");
    host.memory.write("by", "Ben");
    expect(host.memory.read("by")).toBe("Ben");
    expect(called).toEqual(["remember"]);
  });

  it("people who come back may have edited; those who never left have not", () => {
    const on = page();
    const { host } = opened({}, { on });
    let hints = 0;
    const stop = host.onEdited(() => (hints += 1));
    on.dispatchEvent(new Event("focus"));
    expect(hints).toBe(0);
    on.dispatchEvent(new Event("blur"));
    on.dispatchEvent(new Event("focus"));
    expect(hints).toBe(1);
    stop();
    on.dispatchEvent(new Event("blur"));
    on.dispatchEvent(new Event("focus"));
    expect(hints).toBe(1);
  });
});
