/** The preview's session over a stand-in grid and a stand-in server that answer when a test lets them. */
import type { WorkbookPatch } from "../../core/workbook/patch";
import { PaneError } from "../../pane/pane-host";
import type { CellEdit, SheetEdits } from "../../workbench/preview/cells/cell-edit";
import type { Grid } from "../../workbench/preview/page/grid/grid";
import type { PreviewClient } from "../../workbench/preview/page/preview-client";
import { createPreviewSession } from "../../workbench/preview/page/preview-session";
import type { GridAnswer, OpenedWorkbook } from "../../workbench/preview/preview-protocol";

/** What the server was told, in its order: "cells Plan!A1=typed", "patch Book", "file". */
export type Told = string;

const emptyGrid = { grid: {}, daily: [], drawings: 0 } as unknown as GridAnswer;

const edit = (value: string, isComputed: boolean): CellEdit => ({
  row: 0, column: 0, value, formula: null, style: null, numberFormat: null, isComputed,
}); // prettier-ignore

export const patchOf = (...names: string[]): WorkbookPatch =>
  ({ sheets: names.map((name) => ({ name })), remove: [], show: null }) as unknown as WorkbookPatch;

/** `before`: awaited before the server answers a call of this name, such as "grid". */
export function sessionRig(before: (call: keyof PreviewClient) => Promise<void> = () => Promise.resolve()) {
  const told: Told[] = [];
  let touched: SheetEdits[] = [];
  let beingTyped: SheetEdits | null = null;
  let isAway = false;
  let count = 0;
  let waits = 0;
  const opened = (): OpenedWorkbook => ({
    id: `book-${++count}`,
    name: "plan.xlsx",
    today: "2026-02-16",
    todayIs: "real",
  });
  const answer = async <T>(call: keyof PreviewClient, work: () => T): Promise<T> => {
    await before(call);
    if (isAway) throw new PaneError("server-gone", "The server is away.");
    return work();
  };
  const client: PreviewClient = {
    openSample: () => answer("openSample", opened),
    openFile: () => answer("openFile", opened),
    about: () => answer("about", opened),
    grid: () => answer("grid", () => emptyGrid),
    snapshot: (id) => answer("snapshot", () => (told.push(`snapshot ${id}`), { sheets: [] } as never)),
    patch: (_, { sheets }) => answer("patch", () => void told.push(`patch ${sheets.map(({ name }) => name).join()}`)),
    writeCells: (id, sheets) =>
      answer("writeCells", () => {
        for (const { sheet, cells } of sheets)
          for (const { value } of cells) told.push(`${id} ${sheet} ${String(value)}`);
        return [];
      }),
    file: () => answer("file", () => (told.push("file"), new Blob())),
  }; // prettier-ignore
  const finishTyping = (): void => {
    if (!beingTyped) return;
    touched.push(beingTyped);
    beingTyped = null;
    session.edited();
  };
  const grid: Grid = {
    // What was touched in the grid before goes with it, and what was being typed.
    show: () => {
      touched = [];
      beingTyped = null;
      told.push("show");
    },
    recalculate: () => undefined,
    reveal: () => true,
    settle: () => {
      waits++;
      return Promise.resolve(true);
    },
    finishTyping: () => Promise.resolve(finishTyping()),
    takeEdits: () => {
      const taken = touched;
      touched = [];
      return taken;
    },
  };
  const session = createPreviewSession(client, grid, () => undefined);
  return {
    told,
    session,
    type: (sheet: string, value: string): void => {
      finishTyping();
      touched.push({ sheet, cells: [edit(value, false)] });
      session.edited();
    },
    /** A cell is open, and this stands in it. */
    beginTyping: (sheet: string, value: string): void => {
      finishTyping();
      beingTyped = { sheet, cells: [edit(value, false)] };
    },
    compute: (sheet: string, value: string): void => {
      touched.push({ sheet, cells: [edit(value, true)] });
      session.computed();
    },
    /** How often the session has waited for formulas. */
    waits: (): number => waits,
    setAway: (away: boolean): void => void (isAway = away),
  };
}
