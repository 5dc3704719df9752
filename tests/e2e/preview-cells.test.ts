/** What people do to cells of the preview's grid: the saved file, read again, says it, and says nothing else anew. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { previewMessages as say } from "../../core/messages/en/preview";
import { openPreviewPage, type PreviewPage } from "../../workbench/preview/check/preview-page";
import { createPreviewClient } from "../../workbench/preview/page/preview-client";
import { captureWorkbook } from "../../workbench/xlsx";
import { environment } from "../workbench/xlsx/environment";
import { cellsWorkbook } from "./cells-workbook";
import { chromiumForTests } from "./chromium-for-tests";
import { previewForTests } from "./preview-for-tests";

const browser = chromiumForTests();
const server = previewForTests();
let preview: PreviewPage;
beforeAll(async () => {
  const client = createPreviewClient(server().address);
  const opened = await client.openFile("cells.xlsx", new Blob([Uint8Array.from(cellsWorkbook)]));
  preview = await openPreviewPage(browser(), `${server().address}#w=${opened.id}`);
});

/** Each value and formula of the saved file that was not there before: "Plan!B2" → 5, "=SUM(…)" before its result. */
type Changes = Record<string, unknown>;

const contentsOf = (bytes: Uint8Array): Map<string, unknown> => {
  const contents = new Map<string, unknown>();
  for (const { name, values, formulas } of captureWorkbook(bytes, "cells.xlsx", environment).sheets) {
    for (const [row, cells] of values.entries())
      for (const [column, value] of cells.entries())
        if (value !== null && value !== "") contents.set(`${name}!${String.fromCharCode(65 + column)}${row + 1}`, value);
    for (const [row, column, formula] of formulas) {
      const cell = `${name}!${String.fromCharCode(65 + column)}${row + 1}`;
      contents.set(cell, [formula, contents.get(cell) ?? null]);
    }
  }
  return contents;
}; // prettier-ignore

let before = contentsOf(cellsWorkbook);
async function changesSaved(): Promise<Changes> {
  const after = contentsOf((await preview.save()).bytes);
  const cells = new Set([...before.keys(), ...after.keys()]);
  const changed = [...cells].filter(
    (cell) => JSON.stringify(before.get(cell)) !== JSON.stringify(after.get(cell)),
  );
  const changes = Object.fromEntries(changed.map((cell) => [cell, after.get(cell) ?? null]));
  before = after;
  return changes;
}

async function goTo({ page }: PreviewPage, range: string): Promise<void> {
  const nameBox = page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(range);
  await nameBox.press("Enter");
  await page.waitForTimeout(150);
}
const press =
  (...keys: string[]) =>
  async ({ keyboard }: Page) => {
    for (const key of keys) await keyboard.press(key);
  };
/** Onto the clipboard, and Ctrl+V. */
const paste = (content: Record<string, string>) => async (page: Page) => {
  await page.evaluate(async (given) => {
    const types = Object.entries(given).map(([type, words]) => [type, new Blob([words], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types))]);
  }, content);
  await page.keyboard.press("Control+v");
};

describe("cells of the plan", () => {
  beforeAll(() => preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]));

  const typing: [what: string, cell: string, text: string, Changes][] = [
    ["a number, and what depends on it", "B2", "5", { "Plan!B2": 5, "Plan!C2": ["=B2*2", 10] }],
    ["a formula", "B8", "=SUM(B2:B6)", { "Plan!B8": ["=SUM(B2:B6)", 23] }],
    ["a formula that is an error", "B9", "=1/0", { "Plan!B9": ["=1/0", "#DIV/0!"] }],
    ["a formula over an unknown name", "B10", "=NOSUCH(1)", { "Plan!B10": ["=NOSUCH(1)", "#NAME?"] }],
    ["a day", "E2", "2026-06-30", { "Plan!E2": 46_203 }],
    ["a percentage", "F2", "35%", { "Plan!F2": 0.35 }],
    ["leading zeros, as Excel takes them", "A8", "007", { "Plan!A8": 7 }],
    ["leading zeros that are to stay", "A10", "'007", { "Plan!A10": "007" }],
    ["a value of the list", "D2", "Done", { "Plan!D2": "Done" }],
    ["the merged block", "A12", "Another note", { "Plan!A12": "Another note" }],
    ["marks", "A9", "<b> & 'x'", { "Plan!A9": "<b> & 'x'" }],
  ];
  const doing: [what: string, range: string, (page: Page) => Promise<void>, Changes][] = [
    ["Delete", "A9:A9", press("Delete"), { "Plan!A9": null }],
    ["undo", "A6", async (page) => { await page.keyboard.type("Undone"); await press("Enter", "Control+z")(page); }, {}],
    ["redo", "A6", async (page) => { await page.keyboard.type("Redone"); await press("Enter", "Control+z", "Control+y")(page); }, { "Plan!A6": "Redone" }],
    ["fill down", "B2:B4", press("Control+d"), { "Plan!B3": 5, "Plan!C3": ["=B3*2", 10], "Plan!B4": 5, "Plan!C4": ["=B4*2", 10], "Plan!B8": ["=SUM(B2:B6)", 26] }],
    ["a pasted block of text", "H2", paste({ "text/plain": "one\t1\ntwo\t2" }), { "Plan!H2": "one", "Plan!I2": 1, "Plan!H3": "two", "Plan!I3": 2 }],
    ["a pasted table", "H5", paste({ "text/html": "<table><tr><td>three</td><td>3</td></tr></table>", "text/plain": "three\t3" }), { "Plan!H5": "three", "Plan!I5": 3 }],
  ]; // prettier-ignore

  it.each(typing)("typed: %s", async (_, cell, text, changes) => {
    await preview.type(cell, [text]);
    expect(await changesSaved()).toEqual(changes);
  });

  it.each(doing)("done: %s", async (_, range, act, changes) => {
    await goTo(preview, range);
    await act(preview.page);
    await preview.page.waitForTimeout(400);
    expect(await changesSaved()).toEqual(changes);
  });

  it("what still stands in an open cell is in the saved file", async () => {
    await goTo(preview, "A11");
    await preview.page.keyboard.type("half a word");
    expect(await changesSaved()).toEqual({ "Plan!A11": "half a word" });
  });

  it("typed in a sheet with a filter: what is filtered away stays", async () => {
    await preview.page.getByText("Filtered", { exact: true }).first().click();
    await preview.type("B3", ["9"]);
    expect(await changesSaved()).toEqual({ "Filtered!B3": 9 });
    await preview.page.getByText("Plan", { exact: true }).first().click();
  });

  it("what the file would not take over is not done, and said", async () => {
    await goTo(preview, "B2");
    await preview.page.keyboard.press("Control+b");
    await preview.page.getByText(say.onlyCells).waitFor();
    expect(await changesSaved()).toEqual({});
  });

  it("a value that the list refuses is refused, and said", async () => {
    await preview.type("D3", ["Perhaps"]);
    await preview.page.getByText("Open or Done").first().waitFor({ timeout: 5000 });
    await preview.page.keyboard.press("Escape");
    expect(await changesSaved()).toEqual({});
  });
});

describe("a file dropped on the page", () => {
  const button = (name: string) => preview.page.getByRole("button", { name, exact: true });
  const isOpen = (name: string) =>
    preview.page.getByRole("region", { name: say.title }).getByTitle(name).waitFor();
  const drop = (name: string, content: Uint8Array | string) =>
    preview.page.evaluate(
      ([file, bytes]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(bytes)], file));
        const over = document.querySelector("#grid canvas") ?? document.body;
        for (const type of ["dragover", "drop"])
          over.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, [...Buffer.from(content)]] as const,
    );

  it("is opened where everything is saved", async () => {
    await drop("counts.csv", "Goal,Count\nSafer streets,12\n");
    await isOpen("counts.xlsx");
  });

  it.each([
    ["a PDF", "report.pdf", "%PDF-1.7"],
    ["an empty file", "empty.xlsx", ""],
    ["a text with a workbook's ending", "text.xlsx", "a text"],
  ])("is refused in words, and what is open stays: %s", async (_, name, content) => {
    await drop(name, content);
    const notice = preview.page.getByRole("status").filter({ has: button(say.close) });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(/\w+ \w+ \w+/);
    await isOpen("counts.xlsx");
    await button(say.close).click();
  });

  it("waits for an answer while something is not saved, and what was typed is in the file that is saved then", async () => {
    await preview.type("B2", ["13"]);
    await preview.page.getByText(say.notSaved).waitFor();
    await drop("other.csv", "Goal,Count\nCleaner water,1\n");
    await button(say.unsaved.stay).click();
    await isOpen("counts.xlsx");
    await drop("other.csv", "Goal,Count\nCleaner water,1\n");
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      button(say.unsaved.save).click(),
    ]);
    const saved = contentsOf(readFileSync(await download.path()));
    expect([...saved.values()]).toContain(13);
    await isOpen("other.xlsx");
  });

  it("can be chosen instead", async () => {
    await button(say.open).click();
    const [picker] = await Promise.all([
      preview.page.waitForEvent("filechooser"),
      preview.page.getByRole("menuitem", { name: say.openOwn }).click(),
    ]);
    await picker.setFiles({ name: "chosen.csv", mimeType: "text/csv", buffer: Buffer.from("Goal\nOne\n") });
    await isOpen("chosen.xlsx");
  });

  it("leaves no complaint of a script", () => {
    // What the server refuses is in the browser's own log.
    expect(preview.complaints.filter((one) => !one.includes("422"))).toEqual([]);
  });
});
