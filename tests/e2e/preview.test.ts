/** The preview in Chromium: a plan becomes a book, somebody checks in on it in the grid, it is checked and saved; nothing is lost or sent. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetNames } from "../../core/book/sheet-names";
import { publishPage } from "../../core/commands/publish-page";
import { scoreWorkbook } from "../../core/commands/score";
import { checkInMessages } from "../../core/messages/en/pane-check-in";
import { publishMessages } from "../../core/messages/en/pane-publish";
import { remindMessages } from "../../core/messages/en/pane-remind";
import { trackMessages } from "../../core/messages/en/pane-track";
import { previewMessages } from "../../core/messages/en/preview";
import { captureWorkbook } from "../../workbench/xlsx";
import { OfficePackage } from "../../workbench/xlsx/package/office-package";
import { openPreviewPage, type PreviewPage } from "../../workbench/preview/check/preview-page";
import { columnOf, waitUntil } from "../../workbench/preview/check/wait-until";
import { walkThrough } from "../../workbench/preview/check/walk-through";
import { createPreviewClient } from "../../workbench/preview/page/preview-client";
import { cityPlans } from "../contract/samples";
import { convertWithLibreOffice } from "../engines/libreoffice";
import { environment } from "../workbench/xlsx/environment";
import { packageOf } from "../workbench/xlsx/made-package";
import { tortureParts } from "../workbench/xlsx/torture-parts";
import { chromiumForTests } from "./chromium-for-tests";
import { previewForTests } from "./preview-for-tests";

const root = join(import.meta.dirname, "../..");
const pictures = join(root, "docs/pictures/preview");
const browser = chromiumForTests();
const server = previewForTests();

/** Parts that must name our sheets, or list cells by sheet. */
const INDEX_PARTS =
  /^(\[Content_Types\]\.xml|xl\/(workbook|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels|docProps\/app\.xml)$/i;

function partsLost(original: Uint8Array, saved: Uint8Array): string[] {
  const [before, after] = [new OfficePackage(original), new OfficePackage(saved)];
  return before
    .names()
    .filter((name) => !INDEX_PARTS.test(name))
    .filter(
      (name) => !after.has(name) || !after.bytes(name, "the test").equals(before.bytes(name, "the test")),
    );
}

/** A picture for the README, once the grid has calculated; only where pictures are asked for. */
async function takePicture({ page }: PreviewPage, name: string): Promise<void> {
  if (process.env["PICTURES"] === undefined) return;
  mkdirSync(pictures, { recursive: true });
  // The grid draws and begins to calculate a moment after the pane is done.
  await page.waitForTimeout(1500);
  for (const word of [previewMessages.calculating, previewMessages.calculated])
    await page.getByText(word, { exact: true }).waitFor({ state: "hidden" });
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });
}

const pictureOf: Partial<Record<string, string>> = {
  opened: "opened",
  read: "read",
  built: "built",
  checkedIn: "checked-in",
};

const noTrouble = { foreign: [], complaints: [] };
const troubleOf = ({ foreign, complaints }: PreviewPage) => ({ foreign, complaints });

describe("the sample", () => {
  it("is built, checked in on in the grid, checked, and saved with the scores that everybody else finds in it", async () => {
    const preview = await openPreviewPage(browser(), server().address);
    const seen = await walkThrough(preview, createPreviewClient(server().address), 81, async (step) => {
      const name = pictureOf[step];
      if (name !== undefined) await takePicture(preview, name);
    });
    // From 71 % to 90 %, and 81 % now.
    expect(seen.before.status).toBe("Not assessed");
    expect(seen.after.score).toBeCloseTo((81 - 71) / (90 - 71), 9);
    expect(seen.after.status).toBe("On track");
    expect(seen.core.score).toBeCloseTo(Number(seen.after.score), 9);
    expect(seen.core.status).toBe(seen.after.status);
    expect(seen.saved).toEqual(seen.after);
    expect(seen.jumpedTo).toMatch(/^[A-Z]+\d+$/);
    expect(seen.file.name).toBe("juniper-flats-strategic-plan.okr.xlsx");
    expect(troubleOf(preview)).toEqual(noTrouble);

    const original = readFileSync(join(root, "examples/juniper-flats-strategic-plan.xlsx"));
    expect(partsLost(original, seen.file.bytes)).toEqual([]);
    expect(scoresInLibreOffice(seen.file.bytes)).toEqual(scoresOf(seen.file.bytes));
    await preview.page.close();
  });

  it("is checked in on from the pane on a small screen, and the check-in is taken back", async () => {
    const client = createPreviewClient(server().address);
    const preview = await openPreviewPage(browser(), server().address, { width: 1100, height: 700 });
    const pane = preview.page.locator("aside");
    const button = (name: string) => pane.getByRole("button", { name, exact: true }).first();
    const text = (words: string) => pane.getByText(words).first();
    const rowsOf = async (sheet: string) => {
      const { sheets } = await client.snapshot(preview.workbookId());
      return (sheets.find(({ name }) => name === sheet)?.values ?? []).slice(1);
    };
    await preview.build();
    await takePicture(preview, "small-built");

    await preview.openStep("track");
    await button(trackMessages.checkIn).click();
    await pane.getByRole("combobox", { name: checkInMessages.keyResult }).click();
    // Lists open over the whole page, not in the pane.
    await preview.page.getByRole("option").first().click();
    await pane.getByLabel(checkInMessages.value, { exact: false }).first().fill("88");
    await button(checkInMessages.save).click();
    const isRight = button(checkInMessages.confirm);
    await isRight.or(text(checkInMessages.saved)).first().waitFor();
    if (await isRight.isVisible()) await isRight.click();
    await text(checkInMessages.saved).waitFor();
    expect(await rowsOf(sheetNames.checkIns)).toHaveLength(1);
    // The column, not the row: what owners said of their key results in the plan may be the same words.
    const onTrack = async () => {
      const { sheets } = await client.snapshot(preview.workbookId());
      const [headers = [], ...rows] = sheets.find(({ name }) => name === sheetNames.keyResults)?.values ?? [];
      return rows.some((row) => row[columnOf(headers, "Status")] === "On track");
    };
    await waitUntil(onTrack);
    await takePicture(preview, "small-checked-in");

    await button(checkInMessages.undo).click();
    await text(checkInMessages.undone).waitFor();
    expect(await rowsOf(sheetNames.checkIns)).toHaveLength(0);
    expect(await onTrack()).toBe(false);

    await preview.openStep("remind");
    await text(remindMessages.unreached.title).waitFor();
    expect(troubleOf(preview)).toEqual(noTrouble);
    await preview.page.close();
  });
});

describe("the public page", () => {
  it("shows what becomes public in the grid, and is saved as residents see it", async () => {
    const client = createPreviewClient(server().address);
    const preview = await openPreviewPage(browser(), server().address);
    const pane = preview.page.locator("aside");
    const button = (name: string) => pane.getByRole("button", { name, exact: true });
    await preview.build();
    await preview.openStep("publish");
    await button(publishMessages.nothingPublic.go).click();
    await preview.type("K2", ["Yes"]);
    await button(publishMessages.again).click();
    const page = pane.frameLocator("iframe[title^='The public page']");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      button(publishMessages.save.save).click(),
    ]);
    const published = publishPage(await client.snapshot(preview.workbookId()), { today: "2026-02-16" });
    expect(published?.model.units.flatMap(({ objectives }) => objectives)).toHaveLength(1);
    expect(readFileSync(await download.path(), "utf8")).toBe(published?.html);
    await takePicture(preview, "published");
    expect(troubleOf(preview)).toEqual(noTrouble);
    await preview.page.close();
  });
});

describe("the torture workbook", () => {
  it("is built, typed into and saved, and nothing else of it is lost", async () => {
    const original = packageOf(tortureParts);
    const client = createPreviewClient(server().address);
    const opened = await client.openFile("torture.xlsx", new Blob([Uint8Array.from(original)]));
    const preview = await openPreviewPage(browser(), `${server().address}#w=${opened.id}`);
    const sheet = "Plan & goals";
    await preview.page.getByText(sheet, { exact: true }).first().click();
    await preview.type("B10", ["Typed in the grid"]);
    await waitUntil(async () => {
      const { sheets } = await client.snapshot(opened.id);
      return (sheets.find(({ name }) => name === sheet)?.values ?? []).flat().includes("Typed in the grid");
    });
    await preview.build();
    const saved = await preview.save();
    expect(partsLost(original, saved.bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
    const { sheets } = captureWorkbook(saved.bytes, saved.name, environment);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([sheet, sheetNames.keyResults, sheetNames.findings]),
    );
    expect(troubleOf(preview)).toEqual(noTrouble);
    await preview.page.close();
  });
});

describe.skipIf(cityPlans.length === 0)("a city's plan", () => {
  it.each(cityPlans)("is built and saved, and nothing of it is lost: %s", async (name, bytes) => {
    const client = createPreviewClient(server().address);
    const opened = await client.openFile(name, new Blob([Uint8Array.from(bytes)]));
    const preview = await openPreviewPage(browser(), `${server().address}#w=${opened.id}`);
    await preview.build();
    const saved = await preview.save();
    expect(partsLost(bytes, saved.bytes)).toEqual([]);
    expect(troubleOf(preview)).toEqual(noTrouble);
    await preview.page.close();
  });
});

/** Scores of the key results as the saved file shows them. */
function scoresOf(bytes: Uint8Array): unknown[] {
  const { sheets } = captureWorkbook(bytes, "book.xlsx", environment);
  const [headers = [], ...rows] = sheets.find(({ name }) => name === "Key results")?.values ?? [];
  const count = scoreWorkbook(
    { ...captureWorkbook(bytes, "book.xlsx", environment) },
    { today: "2026-02-16" },
  );
  return rows
    .slice(0, count?.keyResults.length)
    .map((row) => row[headers.indexOf("Score")] ?? null)
    .map((score) => (typeof score === "number" ? Number(score.toFixed(9)) : null));
}

/** The same once LibreOffice has worked the file out; scores do not depend on the day. */
function scoresInLibreOffice(bytes: Uint8Array): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), "okr-preview-"));
  const path = join(folder, "book.xlsx");
  writeFileSync(path, bytes);
  return scoresOf(readFileSync(convertWithLibreOffice(path, "xlsx", join(folder, "again"))));
}
