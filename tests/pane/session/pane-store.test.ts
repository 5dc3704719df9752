/** The pane's shared state: what is looked at when, what can be stopped, what people are told. */
import { describe, expect, it } from "vitest";
import type { PaneHost, PaneRequest } from "../../../pane/pane-host";
import { PaneError } from "../../../pane/pane-host";
import { createPaneStore } from "../../../pane/session/pane-store";

interface Call {
  name: string;
  signal: AbortSignal | undefined;
  resolve: (report: unknown) => void;
  reject: (error: Error) => void;
}

/** A host whose answers come when the test gives them. */
function waitingHost() {
  const calls: Call[] = [];
  let request: (request: PaneRequest) => void = () => undefined;
  let edit: () => void = () => undefined;
  const run = (name: string, _input: unknown, _onProgress: unknown, signal?: AbortSignal) =>
    new Promise((resolve, reject) => calls.push({ name, signal, resolve, reject }));
  const host: PaneHost = {
    program: "preview",
    run: run as PaneHost["run"],
    reveal: () => Promise.reject(new PaneError("gone", "The sheet is gone.")),
    appearance: { now: () => "light", onChange: () => () => undefined },
    onRequest: (listener) => {
      request = listener;
      return () => undefined;
    },
    onEdited: (listener) => {
      edit = listener;
      return () => undefined;
    },
    memory: { read: () => null, write: () => undefined },
  };
  const call = (index: number): Call => {
    const found = calls[index];
    if (!found) throw new Error(`The host was not asked ${index + 1} times.`);
    return found;
  };
  return { host, calls, call, request: (it: PaneRequest) => request(it), edit: () => edit() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("The pane's store", () => {
  it("looks at the workbook when it opens, and says so meanwhile", async () => {
    const { host, call } = waitingHost();
    const store = createPaneStore(host);
    store.open();
    expect(store.state().task).not.toBeNull();
    call(0).resolve("found");
    await settled();
    expect(store.state()).toMatchObject({ look: "found", task: null });
  });

  it("takes only the answer to the last question", async () => {
    const { host, call } = waitingHost();
    const store = createPaneStore(host);
    store.open();
    store.decide({ fiscalYearStart: 10 });
    expect(call(0).signal?.aborted).toBe(true);
    call(1).resolve("new");
    call(0).resolve("old");
    await settled();
    expect(store.state().look).toBe("new");
  });

  it("a look that is stopped gives the pane back at once and is no error", async () => {
    const { host } = waitingHost();
    const store = createPaneStore(host);
    store.open();
    store.state().task?.cancel?.();
    await settled();
    expect(store.state()).toMatchObject({ task: null, notice: null, look: null });
  });

  it("a build that is stopped too late is reported as what it is: written", async () => {
    const { host, call } = waitingHost();
    const store = createPaneStore(host);
    const building = store.run("Building", "build", store.state().choices);
    store.state().task?.cancel?.();
    expect(store.state().task).not.toBeNull();
    call(0).resolve("built");
    expect(await building).toBe("built");
    expect(store.state().writes).toBe(1);
  });

  it("looks again after something was written, when a step that shows the look is open", async () => {
    const { host, calls, call } = waitingHost();
    const store = createPaneStore(host);
    store.goTo("track");
    const building = store.run("Building", "build", store.state().choices);
    call(0).resolve("built");
    await building;
    expect(calls.map(({ name }) => name)).toEqual(["build"]);
    store.goTo("start");
    expect(calls.map(({ name }) => name)).toEqual(["build", "look"]);
  });

  it("an error becomes a notice in the host's words", async () => {
    const { host, call } = waitingHost();
    const store = createPaneStore(host);
    const tracking = store.run("Tracking", "track", null);
    call(0).reject(new PaneError("bad-book", "The book is damaged."));
    expect(await tracking).toBeNull();
    expect(store.state().notice).toEqual({ intent: "error", text: "The book is damaged." });
  });

  it("goes where the ribbon asks, and keeps the request until the step takes it", () => {
    const { host, request } = waitingHost();
    const store = createPaneStore(host);
    store.open();
    request({ step: "check", run: true });
    expect(store.state()).toMatchObject({ step: "check", request: { run: true } });
    store.takeRequest();
    expect(store.state().request).toBeNull();
  });

  it("an edit is a hint that goes with the next look", () => {
    const { host, edit } = waitingHost();
    const store = createPaneStore(host);
    store.open();
    edit();
    expect(store.state().edited).toBe(true);
    void store.lookAgain();
    expect(store.state().edited).toBe(false);
  });
});
