/** The sidebar's commands on the server: from a plan to a book with a check-in, and back. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { emptySheet } from "../../../core/workbook/snapshot";
import { differences } from "./differences";
import type { ServerRig } from "./server-rig";
import { openServerRig, Refused } from "./server-rig";
import { addressedBook, townBook, townPlan } from "./town-plan";

const said = {
  ...{ keyResultId: "O1.KR1", date: "2026-02-16", value: 4, confidence: 7, isConfirmed: false },
  ...{ progress: "Two crossings rebuilt – “early”", problems: null, plans: null, by: "Ana Reyes" },
};

const withBook = (): ServerRig => openServerRig(townBook);

function refusalOf(work: () => unknown): Refused {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

const sheetsOf = ({ rig }: ServerRig) => rig.workbook.sheets.map(({ name }) => name);

it("a plan becomes a book, takes a check-in, and goes back step by step", () => {
  const server = openServerRig(townPlan);
  const before = server.picture();
  expect(server.command("look", noChoices).items).toHaveLength(5);
  const build = server.command("build", noChoices);
  expect(build.conversion.counts).toMatchObject({ objectives: 2, keyResults: 3 });
  expect(sheetsOf(server)).toEqual(["Plan", "Notes", ...build.written.map(({ sheet }) => sheet)]);
  const withoutCheckIn = server.picture();

  const checkIn = server.command("checkIn", said);
  if (!checkIn.isWritten) throw new Error(JSON.stringify(checkIn));
  expect(checkIn.after.score).toBeCloseTo(2 / 7);
  expect(server.model().checkIns).toMatchObject([
    { keyResultId: "O1.KR1", value: 4, progress: said.progress },
  ]);
  expect(server.command("track", null).keyResults[0]).toMatchObject({ current: 4, owner: "Ana Reyes" });

  expect(server.command("undo", { ticket: checkIn.undo, anyway: false })).toEqual({ isUndone: true });
  expect(differences(withoutCheckIn, server.picture())).toEqual([]);
  expect(server.command("undo", { ticket: build.undo, anyway: false })).toEqual({ isUndone: true });
  expect(differences(before, server.picture())).toEqual([]);
});

it("the sample plan comes into an empty spreadsheet", () => {
  const server = openServerRig({ ...townPlan, sheets: [emptySheet("Sheet1")] });
  const { sheet } = server.command("addSample", null);
  expect(sheetsOf(server)).toEqual(["Sheet1", sheet]);
  expect(server.command("look", noChoices).items.length).toBeGreaterThan(3);
});

describe("the day of a check-in is the spreadsheet's", () => {
  it.each([
    { timeZone: "Pacific/Auckland", now: "2026-02-15T11:30:00Z", tooLate: false },
    { timeZone: "America/Chicago", now: "2026-02-16T05:30:00Z", tooLate: true },
    { timeZone: "Europe/Berlin", now: "2026-02-15T22:59:00Z", tooLate: true },
    { timeZone: "Europe/Berlin", now: "2026-02-15T23:01:00Z", tooLate: false },
  ])("16 February is in the future at $now in $timeZone: $tooLate", ({ timeZone, now, tooLate }) => {
    const server = openServerRig({ ...townBook, timeZone }, { now });
    const report = server.command("checkIn", said);
    expect(report.isWritten).toBe(!tooLate);
    if (!report.isWritten) expect(report.problems).toMatchObject([{ field: "date", level: "error" }]);
  });
});

describe("nothing is changed, and it is said why,", () => {
  it("where another run is writing", () => {
    const server = withBook();
    const before = server.picture();
    server.rig.faults.locksHeld = ["document"];
    const refusal = refusalOf(() => server.command("checkIn", said));
    expect(refusal).toMatchObject({ code: "being-written" });
    expect(refusal.message).toContain("right now");
    expect(differences(before, server.picture())).toEqual([]);
    expect(server.command("track", null).keyResults).toHaveLength(3);
  });

  it("where a sheet of the book is protected", () => {
    const server = withBook();
    const before = server.picture();
    server.rig.faults.protectedSheets = ["Check-ins"];
    const refusal = refusalOf(() => server.command("checkIn", said));
    expect(refusal).toMatchObject({ code: "sheet-protected" });
    expect(refusal.message).toContain('"Check-ins"');
    expect(differences(before, server.picture())).toEqual([]);
  });

  it("where a sheet of the book is gone", () => {
    const server = withBook();
    const { workbook } = server.rig;
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Key results");
    expect(refusalOf(() => server.command("checkIn", said))).toMatchObject({ code: "sheets-missing" });
  });

  it("where people have a sheet of a name that the book needs", () => {
    const server = openServerRig({
      ...townPlan,
      sheets: [...townPlan.sheets, { ...emptySheet("Objectives"), values: [["Mine"]] }],
    });
    expect(refusalOf(() => server.command("build", noChoices))).toMatchObject({ code: "sheet-name-taken" });
    expect(sheetsOf(server)).toEqual(["Plan", "Notes", "Objectives"]);
  });

  it("where the person no longer wants it", () => {
    const server = openServerRig(townPlan);
    server.call("cancelCommand", "mine");
    expect(refusalOf(() => server.command("build", noChoices, { call: "mine" }))).toMatchObject({
      code: "cancelled",
    });
    expect(sheetsOf(server)).toEqual(["Plan", "Notes"]);
    expect(server.command("build", noChoices, { call: "other" }).written).not.toEqual([]);
  });
});

it("a column that people renamed still takes check-ins", () => {
  const server = withBook();
  const sheet = server.snapshot().sheets.find(({ name }) => name === "Check-ins");
  const column = sheet?.values[0]?.indexOf("Progress") ?? -1;
  expect(column).toBeGreaterThan(0);
  server.rig.type("Check-ins", `${String.fromCharCode(65 + column)}1`, "What went well");
  const report = server.command("checkIn", said);
  expect(report.isWritten).toBe(true);
  expect(server.model().checkIns).toHaveLength(1);
});

it("a build keeps rows for their owners, where the settings ask for it", () => {
  const settings = addressedBook.sheets.find(({ name }) => name === "Settings");
  const row = settings?.values.findIndex((cells) => String(cells[0]).includes("Owners edit")) ?? -1;
  expect(row).toBeGreaterThan(0);
  const server = openServerRig(addressedBook);
  server.rig.type("Settings", `B${row + 1}`, "Yes");
  server.command("build", noChoices);
  const grid = server.rig.workbook.sheets.find(({ name }) => name === "Key results");
  const editors = grid?.protections.map((protection) => [...protection.editors]) ?? [];
  expect(editors).toContainEqual(expect.arrayContaining(["ben@town.example"]));
});
