/** The ribbon's commands: each shows the pane, says what is wanted, and lets Excel go on whatever happens. */
import { describe, expect, it } from "vitest";
import { ribbonButtons } from "../../core/messages/en/ribbon";
import { associateCommands } from "../../excel-addin/ribbon/associate-commands";
import type { CommandOffice } from "../../excel-addin/ribbon/associate-commands";
import { createPaneRequests } from "../../excel-addin/ribbon/pane-requests";
import { ribbonCommands } from "../../excel-addin/ribbon/ribbon-commands";
import { shortcuts, shortcutsFile } from "../../excel-addin/ribbon/shortcuts";
import type { PaneRequest } from "../../pane/pane-host";
import { steps } from "../../pane/pane-host";

/** Office as far as commands see it; the client itself answers them in a browser only. */
function pressing(showPane: CommandOffice["showPane"] = () => Promise.resolve()) {
  const associated = new Map<string, (event?: Office.AddinCommands.Event) => Promise<void>>();
  const done: string[] = [];
  const sent: PaneRequest[] = [];
  associateCommands(
    {
      associate: (id, run) => void associated.set(id, run),
      showPane: () => showPane().then(() => void done.push("shown")),
    },
    (request) => {
      sent.push(request);
      done.push("sent");
    },
  );
  const event = { completed: () => void done.push("completed") } as unknown as Office.AddinCommands.Event;
  return { associated, done, sent, press: (id: string) => associated.get(id)?.(event) };
}

describe("the ribbon", () => {
  it("has a function behind every id, also behind that of the button that Excel does itself: keys need it", () => {
    expect([...pressing().associated.keys()]).toEqual(ribbonCommands.map(({ id }) => id));
    expect(ribbonCommands.map(({ id }) => id).sort()).toEqual(Object.keys(ribbonButtons).sort());
  });

  it.each(ribbonCommands.map(({ id, request }) => [id, request] as const))(
    "%s asks for what it is for, shows the pane and is completed",
    async (id, request) => {
      const { press, done, sent } = pressing();
      await press(id);
      expect(sent).toEqual(request ? [request] : []);
      expect(done.slice(-2)).toEqual(["shown", "completed"]);
    },
  );

  it("is completed where the pane cannot be shown", async () => {
    const { press, done } = pressing(() => Promise.reject(new Error("SharedRuntimeNotAvailable")));
    await expect(press("build")).rejects.toThrow("SharedRuntimeNotAvailable");
    expect(done).toEqual(["sent", "completed"]);
  });

  it("takes keys, which come without an event", async () => {
    const { associated, sent } = pressing();
    await associated.get("validate")?.();
    expect(sent).toEqual([{ step: "check", run: true }]);
  });

  it("opens steps that there are", () => {
    for (const { request } of ribbonCommands) if (request) expect(steps).toContain(request.step);
  });

  it.each(Object.entries(ribbonButtons))("%s fits into both manifests", (id, { label, tooltip }) => {
    expect(id).toMatch(/^[a-zA-Z]{1,64}$/);
    expect(label.length).toBeLessThanOrEqual(64);
    expect(tooltip.length).toBeLessThanOrEqual(250);
  });
});

describe("shortcuts", () => {
  it("are keys as Excel takes them, each once", () => {
    const keys = shortcuts.flatMap(({ key }) => Object.values(key));
    for (const key of keys) expect(key).toMatch(/^(?:Ctrl|Command)\+Shift\+Alt\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("mean actions of their own file", () => {
    const actions = shortcutsFile.actions.map(({ id }) => id);
    expect(shortcutsFile.shortcuts.map(({ action }) => action)).toEqual(actions);
  });
});

describe("requests to the pane", () => {
  const build: PaneRequest = { step: "build", run: false };
  const check: PaneRequest = { step: "check", run: true };

  it("wait until the pane listens; the last one counts", () => {
    const requests = createPaneRequests();
    const heard: PaneRequest[] = [];
    requests.send(build);
    requests.send(check);
    requests.onRequest((request) => heard.push(request));
    requests.onRequest((request) => heard.push(request));
    expect(heard).toEqual([check]);
  });

  it("go to a pane that is there at once, until it stops listening", () => {
    const requests = createPaneRequests();
    const heard: PaneRequest[] = [];
    const stop = requests.onRequest((request) => heard.push(request));
    requests.send(build);
    stop();
    requests.send(check);
    expect(heard).toEqual([build]);
  });
});
