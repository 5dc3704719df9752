/** Reminders from the pane: preview, the ledger on its sheet, and what building again and undo leave of it. */
import { describe, expect, it } from "vitest";
import { noChoices } from "../../../core/commands/pane/plan-choices";
import { runPaneCommand } from "../../../core/commands/pane/run-pane-command";
import { ledgerEntry } from "../../../core/reminders/ledger";
import type { LedgerOutcome } from "../../../core/reminders/ledger";
import type { Mail } from "../../../core/reminders/mail";
import { bookFile, planFile, today } from "./pane-file";
import type { PaneFile } from "./pane-file";

const at = `${today}T09:05`;
const asked = { again: [], evenOnDayOff: false };
const mail: Pick<Mail, "key" | "kind" | "to" | "about"> = {
  key: `update:${today}:=ana@example.gov`,
  kind: "overdue",
  to: { name: "=Ana Roe", address: "ana@example.gov" },
  about: ["O1.KR1"],
};
const note = (file: PaneFile, outcome: LedgerOutcome, tries: number | null = null) =>
  file.run("recordReminders", { entries: [{ entry: ledgerEntry(mail, outcome), tries }], at });
const outcomes = (file: PaneFile) => file.model().reminders.map(({ outcome }) => outcome);
const sheets = (file: PaneFile) => file.capture().sheets.map(({ name }) => name);

describe("the preview", () => {
  it("says who gets nothing and why, and links to the row of a key result", () => {
    const file = bookFile("juniper-flats-strategic-plan");
    const { nobody, day } = file.run("previewReminders", asked);
    expect(day).toBe(today);
    expect(nobody.map(({ why }) => why)).toContain("no-address");

    const snapshot = file.capture();
    const people = snapshot.sheets.find(({ name }) => name === "People");
    const column = people?.values[0]?.indexOf("E-mail") ?? -1;
    for (const [row, cells] of people?.values.entries() ?? [])
      if (row > 0 && cells[0]) cells[column] = `p${row}@example.gov`;
    const linkTo = ({ sheet, cell }: { sheet: string; cell: string }) =>
      `https://example.com/?${encodeURIComponent(sheet)}=${cell}`;
    const { report } = runPaneCommand("previewReminders", snapshot, asked, { today, linkTo });
    const first = report.mails.find(({ about }) => about.includes("O1.KR1"));
    expect(first?.text).toContain("https://example.com/?Key%20results=D2");
    expect(first?.text).toContain("https://example.com/?Check-ins=A2");
  });

  it("needs a book", () => {
    expect(() => planFile().run("previewReminders", asked)).toThrow();
  });
});

describe("the ledger", () => {
  it("comes into the book with its first line, before Settings, and is read back as it was written", () => {
    const file = bookFile("juniper-flats-strategic-plan");
    expect(sheets(file)).not.toContain("Reminders");
    expect(note(file, { state: "sending" }, 0).taken).toEqual([]);
    expect(note(file, { state: "failed", reason: "mailbox full" }).taken).toEqual([]);
    const names = sheets(file);
    expect(names.indexOf("Reminders")).toBe(names.indexOf("Settings") - 1);
    expect(file.model().reminders).toEqual([
      { at, kind: "Overdue", to: "=Ana Roe <ana@example.gov>", about: "O1.KR1", outcome: "Sending", key: mail.key },
      { at, kind: "Overdue", to: "=Ana Roe <ana@example.gov>", about: "O1.KR1", outcome: "Failed: mailbox full", key: mail.key },
    ]);
  }); // prettier-ignore

  it("takes a claim only where nobody has touched the mail since it was planned", () => {
    const file = bookFile("juniper-flats-strategic-plan");
    note(file, { state: "sending" }, 0);
    expect(note(file, { state: "sending" }, 0).taken).toEqual([mail.key]);
    expect(note(file, { state: "sending" }, 1).taken).toEqual([]);
    expect(outcomes(file)).toEqual(["Sending", "Sending"]);
  });

  it("stays when the book is built again, mended and checked in on", () => {
    const file = bookFile("juniper-flats-strategic-plan");
    note(file, { state: "sent" });
    file.run("build", noChoices);
    file.run("check", { write: true, choices: noChoices });
    expect(outcomes(file)).toEqual(["Sent"]);
    const names = sheets(file);
    expect(names.filter((name) => name === "Reminders").length).toBe(1);
    note(file, { state: "left-out" });
    expect(outcomes(file)).toEqual(["Sent", "Left out"]);
    expect(sheets(file)).toEqual(names);
  });

  it("stays when an update is taken back, and is no reason to ask", () => {
    const file = bookFile("juniper-flats-strategic-plan");
    const { undo } = file.run("build", noChoices);
    note(file, { state: "sent" });
    expect(file.run("undo", { ticket: undo, anyway: false })).toEqual({ isUndone: true });
    expect(outcomes(file)).toEqual(["Sent"]);
  });

  it("is asked about before the whole book is taken back", () => {
    const file = planFile();
    const { undo } = file.run("build", noChoices);
    note(file, { state: "sent" });
    expect(file.run("undo", { ticket: undo, anyway: false })).toEqual({ isUndone: false, changed: ["Reminders"] });
    expect(file.run("undo", { ticket: undo, anyway: true })).toEqual({ isUndone: true });
    expect(sheets(file)).not.toContain("Reminders");
  });
}); // prettier-ignore
