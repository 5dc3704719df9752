/** What surrounds the pane in Excel: how it looks, what day it is, what is remembered. */
import { describe, expect, it } from "vitest";
import { createAppearance } from "../../excel-addin/surroundings/appearance";
import { createMemory } from "../../excel-addin/surroundings/memory";
import { today } from "../../excel-addin/surroundings/today";

const CONTRAST = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** A window as far as appearances see it. */
function pageWhere(...matching: string[]) {
  const on = new Set(matching);
  const media = new Map(
    [CONTRAST, DARK].map((query) => [
      query,
      Object.defineProperty(new EventTarget(), "matches", { get: () => on.has(query) }),
    ]),
  );
  const page = Object.assign(new EventTarget(), { matchMedia: (query: string) => media.get(query) });
  return {
    page: page as unknown as Window,
    change: (query: string) => {
      if (!on.delete(query)) on.add(query);
      media.get(query)?.dispatchEvent(new Event("change"));
    },
    focus: () => page.dispatchEvent(new Event("focus")),
  };
}

describe("appearance", () => {
  it.each([
    ["light in a white Excel", "#FFFFFF", [], "light"],
    ["dark in a black Excel", "#262626", [], "dark"],
    ["dark in a dark grey Excel", "#6a6a6a", [], "dark"],
    ["as Excel looks, whatever the system says", "#FFFFFF", [DARK], "light"],
    ["as the system looks where Excel says nothing", undefined, [DARK], "dark"],
    ["as the system looks where Excel says no colour", "", [], "light"],
    ["high contrast before anything else", "#FFFFFF", [CONTRAST, DARK], "high-contrast"],
  ] as const)("is %s", (_, bodyBackgroundColor, matching, appearance) => {
    const theme = bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor };
    expect(createAppearance(() => theme, pageWhere(...matching).page).now()).toBe(appearance);
  });

  it("follows the system, and Excel whenever the pane gets the focus, until nobody listens", () => {
    const { page, change, focus } = pageWhere();
    let theme = { bodyBackgroundColor: "#FFFFFF" };
    const heard: string[] = [];
    const stop = createAppearance(() => theme, page).onChange((appearance) => heard.push(appearance));
    change(DARK);
    change(CONTRAST);
    change(CONTRAST);
    theme = { bodyBackgroundColor: "#000000" };
    focus();
    focus();
    stop();
    change(CONTRAST);
    expect(heard).toEqual(["high-contrast", "light", "dark"]);
  });
});

describe("today", () => {
  it.each([
    ["Chicago", "America/Chicago", "2026-02-16"],
    ["Sydney", "Australia/Sydney", "2026-02-17"],
    ["Kolkata", "Asia/Kolkata", "2026-02-17"],
    ["Pago Pago", "Pacific/Pago_Pago", "2026-02-16"],
  ])("is the calendar day in %s", (_, timeZone, day) => {
    expect(today(new Date("2026-02-16T20:00:00Z"), timeZone)).toBe(day);
  });
});

describe("memory", () => {
  const storageWith = (entries: Map<string, string>) => () =>
    ({
      getItem: (key: string) => entries.get(key) ?? null,
      setItem: (key: string, value: string) => void entries.set(key, value),
    }) as Storage;

  it("keeps things apart by Office's partition", () => {
    const entries = new Map<string, string>();
    createMemory(storageWith(entries), "town|").write("by", "Jo");
    expect([...entries]).toEqual([["town|okr-ledger.by", "Jo"]]);
    expect(createMemory(storageWith(entries), "town|").read("by")).toBe("Jo");
    expect(createMemory(storageWith(entries), undefined).read("by")).toBeNull();
  });

  it.each([
    [
      "is blocked",
      () => {
        throw new DOMException("denied", "SecurityError");
      },
    ],
    [
      "is full",
      () =>
        ({
          getItem: () => null,
          setItem: () => {
            throw new DOMException("full", "QuotaExceededError");
          },
        }) as unknown as Storage,
    ],
  ])("lasts as long as the pane where the storage %s", (_, storage) => {
    const memory = createMemory(storage, undefined);
    expect(memory.read("by")).toBeNull();
    memory.write("by", "Jo");
    expect(memory.read("by")).toBe("Jo");
  });
});
