/** The public page as visitors get it: in three time zones, from the cache, and without a word of the spreadsheet when something is wrong. */
import { describe, expect, it } from "vitest";
import { publicNotices } from "../../../core/messages/en/public-page";
import { publicPage } from "../../../core/publish/page/public-page";
import { publicationOf } from "../../../core/publish/publication";
import { emptySheet } from "../../../core/workbook/snapshot";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { AppsScriptRigOptions } from "../../rig/apps-script/apps-script-rig";
import type { HtmlPage } from "../../rig/apps-script/services/html";
import { openServerRig } from "../server/server-rig";
import { DAY, liveCity, madeBook } from "./made-book";

const MINUTE = 60_000;

function openPage(snapshot: WorkbookSnapshot, options: Partial<AppsScriptRigOptions> = {}) {
  const { rig } = openServerRig(snapshot, options);
  const visit = (event: unknown = { parameter: {} }) => rig.runAs("web-app", "doGet", event) as HtmlPage;
  return { rig, visit };
}

const expectedPage = (today: string) =>
  publicPage(
    publicationOf(liveCity, today, () => ({
      ...{ sheet: "", cell: null },
    })).page,
  );

describe("the public page of a spreadsheet", () => {
  it.each([
    ["America/Chicago", "2026-02-16"],
    ["Pacific/Kiritimati", "2026-02-17"],
    ["Asia/Kathmandu", "2026-02-16"],
  ])("shows the public part of the book, by the day that it is in %s", (timeZone, today) => {
    const { visit } = openPage(madeBook({}, timeZone));
    const page = visit();
    expect(page.html).toBe(expectedPage(today).html);
    expect(page).toMatchObject({
      title: "Objectives and key results: City of Alder Falls",
      meta: { viewport: "width=device-width, initial-scale=1" },
      mayBeFramed: false,
    });
  });

  it("is read once for all visitors of the next five minutes, and then again", () => {
    const { rig, visit } = openPage(madeBook());
    const first = visit();
    expect(rig.counters.byName["Range.getValues"]).toBeGreaterThan(0);
    rig.type("Objectives", "K4", "Yes");
    rig.now += 4 * MINUTE;
    expect(visit()).toEqual(first);
    expect(rig.counters.byName["Range.getValues"]).toBeUndefined();
    expect(rig.counters.calls).toBeLessThan(10);
    rig.now += 2 * MINUTE;
    expect(visit().html).not.toBe(first.html);
  });

  it("reads only, whatever it is asked", () => {
    const { rig, visit } = openPage(madeBook());
    visit();
    const writing = Object.keys(rig.counters.byName).filter((name) =>
      /^(?:Spreadsheet|Sheet|Range|Protection|NamedRange)\.(?!get|is|can|has)/.test(name),
    );
    expect(writing).toEqual([]);
  });

  it("takes nothing from the request", () => {
    const { visit } = openPage(madeBook());
    const first = visit({ parameter: {} });
    const event = {
      ...{ parameter: { sheet: "People", today: "2030-01-01", page: "_okr", callback: "x" } },
      ...{ queryString: "sheet=People", pathInfo: "People", contextPath: "" },
    };
    const { rig } = openPage(madeBook());
    expect((rig.runAs("web-app", "doGet", event) as HtmlPage).html).toBe(first.html);
    expect((rig.runAs("web-app", "doGet") as HtmlPage).html).toBe(first.html);
  });

  it("says nothing of addresses, notes, problems or people of the book", () => {
    const { visit } = openPage(madeBook());
    const { html } = visit();
    for (const { email } of liveCity.people) if (email !== null) expect(html).not.toContain(email);
    for (const { problems, progress } of liveCity.checkIns)
      for (const text of [problems, progress]) if (text !== null) expect(html).not.toContain(text);
    expect(html).not.toContain("Permit system");
  });

  it("is kept in pieces that Google's cache takes, and told whole", () => {
    // Texts that gzip cannot shorten.
    let seed = 1;
    const noise = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed.toString(36);
    };
    const title = () => Array.from({ length: 300 }, noise).join(" ");
    const keyResults = liveCity.keyResults.flatMap((one) =>
      Array.from({ length: 12 }, (_, i) => ({ ...one, id: `${one.id}${i}`, title: title() })),
    );
    const { rig, visit } = openPage(madeBook({ keyResults }));
    const first = visit();
    expect(rig.cache.script.size).toBeGreaterThan(2);
    expect(visit()).toEqual(first);
    expect(rig.counters.byName["Range.getValues"]).toBeUndefined();
    const [piece] = [...rig.cache.script.keys()].filter((key) => key.endsWith(".1"));
    rig.cache.script.delete(piece ?? "");
    expect(visit()).toEqual(first);
    expect(rig.counters.byName["Range.getValues"]).toBeGreaterThan(0);
  });

  it("is made well inside the time that visitors wait", () => {
    const { rig, visit } = openPage(madeBook());
    visit();
    expect(rig.counters.simulatedMs).toBeLessThan(10_000);
  });
});

describe("where there is nothing to show, or something is wrong, the page", () => {
  const nothingOfTheBook = (page: HtmlPage, ...texts: string[]) => {
    for (const text of ["Alder Falls", "Permits", "_okr", ...texts]) expect(page.html).not.toContain(text);
  };

  it("says so without a book", () => {
    const { visit } = openPage({ ...madeBook(), sheets: [emptySheet("Secret plan")] });
    expect(visit().html).toContain(publicNotices.noBook.staff);
    nothingOfTheBook(visit(), "Secret");
  });

  it("says so without a public objective", () => {
    const objectives = liveCity.objectives.map((one) => ({ ...one, public: false }));
    const { visit } = openPage(madeBook({ objectives }));
    const { html } = visit();
    expect(html).toContain(publicNotices.nothingPublic.heading);
    for (const { title } of objectives) expect(html).not.toContain(title);
  });

  it("waits while the book is being written, and shows it afterwards", () => {
    const book = madeBook();
    const { rig, visit } = openPage({ ...book, sheets: [...book.sheets, emptySheet("_okr_journal")] });
    expect(visit().html).toContain(publicNotices.unavailable.heading);
    nothingOfTheBook(visit());
    rig.workbook.sheets = rig.workbook.sheets.filter(({ name }) => name !== "_okr_journal");
    expect(visit().html).toBe(expectedPage(DAY).html);
  });

  it("is not half a book, and is not tried again by every visitor", () => {
    const book = madeBook();
    const sheets = book.sheets.filter(({ name }) => name !== "Key results");
    const { rig, visit } = openPage({ ...book, sheets });
    expect(visit().html).toContain(publicNotices.unavailable.heading);
    nothingOfTheBook(visit());
    expect(rig.counters.byName["Range.getValues"]).toBeUndefined();
    rig.now += 2 * MINUTE;
    visit();
    expect(rig.counters.byName["Range.getValues"]).toBeGreaterThan(0);
  });

  it("asks to come back while another visitor's page is made", () => {
    const { rig, visit } = openPage(madeBook());
    rig.faults.locksHeld = ["script"];
    expect(visit().html).toContain(publicNotices.unavailable.heading);
    rig.faults.locksHeld = [];
    expect(visit().html).toBe(expectedPage(DAY).html);
  });

  it("says nothing of an error", () => {
    const manifest = JSON.stringify({ timeZone: "UTC", runtimeVersion: "V8", oauthScopes: [] });
    const { visit } = openPage(madeBook(), { manifest });
    const page = visit();
    expect(page.html).toContain(publicNotices.unavailable.heading);
    nothingOfTheBook(page, "permission", "oauth");
  });
});
