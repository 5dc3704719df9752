/** The whole flow in the page: a plan becomes a book, somebody checks in on it in the grid, it is checked and saved. */
import { columnAt } from "../../../core/book/columns/column";
import { keyResultColumns } from "../../../core/book/columns/key-results-columns";
import { statusLooks } from "../../../core/book/looks/palette";
import { sheetNames } from "../../../core/book/sheet-names";
import { columnLetters } from "../../../core/workbook/a1";
import { columnOf, waitUntil } from "./wait-until";
import { paneMessages } from "../../../core/messages/en/pane";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { scoreWorkbook, type ScoreReport } from "../../../core/commands/score";
import { captureWorkbook } from "../../xlsx";
import type { PreviewClient } from "../page/preview-client";
import type { PreviewPage } from "./preview-page";

export interface SeenKeyResult {
  score: unknown;
  status: unknown;
}

export interface WalkThrough {
  keyResult: string;
  /** As the formulas of the book say it in the grid. */
  before: SeenKeyResult;
  after: SeenKeyResult;
  /** As the core says it of the saved file. */
  core: SeenKeyResult;
  /** As the saved file says it to readers that do not calculate. */
  saved: SeenKeyResult;
  /** The cell that a finding led to. */
  jumpedTo: string;
  file: { name: string; bytes: Uint8Array };
}

const DAY = "2026-02-16";

/** A cell has more, less what the word in it takes. */
const POINTS_OF_A_CELL = 400;

/** `value`: what is checked in for the first key result, which is on track with it, and coloured so. `onStep`: after each step, for pictures and for people. */
export async function walkThrough(
  preview: PreviewPage,
  client: PreviewClient,
  value: number,
  onStep: (step: "opened" | "read" | "built" | "checkedIn" | "checked" | "saved") => Promise<void>,
): Promise<WalkThrough> {
  const { page } = preview;
  const pane = page.locator("aside");
  const standing = async (): Promise<SeenKeyResult & { id: string }> =>
    firstKeyResult(await client.snapshot(preview.workbookId()));
  await onStep("opened");
  await preview.openStep("review");
  await onStep("read");
  await preview.build();
  await onStep("built");
  const before = await standing();

  await pane.getByText(sheetNames.checkIns, { exact: true }).first().click();
  await preview.type("A2", [DAY, before.id, String(value), "7"]);
  await waitUntil(async () => (await standing()).score !== before.score);
  const after = await standing();
  await pane.getByText(sheetNames.keyResults, { exact: true }).first().click();
  await preview.type(`${columnLetters(columnAt(keyResultColumns, "status"))}2`, []);
  const isColored = async (): Promise<boolean> =>
    (await preview.pointsOf(statusLooks["On track"].fill)) > POINTS_OF_A_CELL;
  await waitUntil(isColored);
  await onStep("checkedIn");

  await preview.openStep("check");
  const jumpedTo = await jumpToFinding(preview);
  await onStep("checked");

  const file = await preview.save();
  await onStep("saved");
  const snapshot = captureWorkbook(file.bytes, file.name, { locale: "en-US", timeZone: "America/Chicago" });
  const saved = firstKeyResult(snapshot);
  const report: ScoreReport | null = scoreWorkbook(snapshot, { today: DAY });
  const core = report?.keyResults.find(({ keyResultId }) => keyResultId === before.id);
  return {
    keyResult: before.id,
    before,
    after,
    core: { score: core?.score ?? null, status: core?.status ?? null },
    saved,
    jumpedTo,
    file,
  };
}

/** Opens the first rule and its first finding, and goes to its cell, which has another address than the one selected before. */
async function jumpToFinding({ page, selected }: PreviewPage): Promise<string> {
  const pane = page.locator("aside");
  await pane.getByRole("heading", { level: 3 }).getByRole("button", { expanded: false }).first().click();
  await pane
    .getByRole("button", { name: paneCheck.finding.show("") })
    .first()
    .click();
  const before = await selected();
  await pane
    .getByRole("button", { name: paneMessages.goToCell("", null).trim() })
    .first()
    .click();
  await waitUntil(async () => (await selected()) !== before);
  return selected();
}

/** The first key result of a book. */
export function firstKeyResult({ sheets }: { sheets: { name: string; values: unknown[][] }[] }) {
  const values = sheets.find(({ name }) => name === sheetNames.keyResults)?.values ?? [];
  const [headers = [], row = []] = values;
  const at = (header: string) => row[columnOf(headers, header)] ?? null;
  return { id: String(at("ID")), score: at("Score"), status: at("Status") };
}
