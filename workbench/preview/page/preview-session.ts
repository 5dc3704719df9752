/** The workbook that is open in the page: the server holds it, the grid shows it, and edits go from one to the other. */
import { previewMessages as say } from "../../../core/messages/en/preview";
import type { CellRef } from "../../../core/workbook/cells";
import type { WorkbookHost } from "../../../core/workbook/workbook-host";
import { inTurn } from "../../../pane/host/in-turn";
import { paneError } from "../../../pane/host/pane-error";
import { PaneError } from "../../../pane/pane-host";
import type { SheetEdits } from "../cells/cell-edit";
import type { GridAnswer, OpenedWorkbook } from "../preview-protocol";
import { samplePlans } from "../samples";
import type { Grid } from "./grid/grid";
import type { PreviewClient } from "./preview-client";
import { cellsForPeople, typedOnly } from "./typed-edits";

export interface PreviewNotice {
  intent: "info" | "warning" | "error";
  text: string;
}

export interface PreviewState {
  /** Null until the first one is there. */
  opened: OpenedWorkbook | null;
  /** Whether something is not in a saved file yet. */
  isChanged: boolean;
  isBusy: boolean;
  /** Charts and pictures that the grid does not show. */
  drawings: number;
  notice: PreviewNotice | null;
}

export interface PreviewSession {
  state: () => PreviewState;
  subscribe: (listener: () => void) => () => void;
  /** What the pane works on: always the workbook that is open now. */
  workbook: WorkbookHost;
  today: () => string;
  /** The workbook of an address such as "#w=…", or the city sample. */
  start: (hash: string) => Promise<void>;
  openSample: (file: string) => Promise<void>;
  openFile: (file: File) => Promise<void>;
  /** The workbook as it is now, all edits in it; null where it cannot be had. */
  file: () => Promise<{ name: string; content: Blob } | null>;
  edited: () => void;
  /** Formulas gave something new. */
  computed: () => void;
  announce: (notice: PreviewNotice | null) => void;
}

/** Long enough that typing on is one request, short enough that a page that is closed loses nothing. */
const MILLISECONDS_UNTIL_TAKEN_OVER = 400;

const MILLISECONDS_UNTIL_WAITING_IS_SAID = 1000;

/** `onOpened`: what the page's address says from now on. */
export function createPreviewSession(
  client: PreviewClient,
  grid: Grid,
  onOpened: (opened: OpenedWorkbook) => void,
): PreviewSession {
  const listeners = new Set<() => void>();
  const turns = inTurn();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what changes the workbook, and how far formulas have answered. */
  let edits = 0;
  let editsSettled = 0;
  /** Edits that the server could not be told of. */
  let waiting: SheetEdits[] = [];
  /** Sheets in which something was typed since the pane read the workbook. */
  const typedSinceCapture = new Set<string>();
  let state: PreviewState = { opened: null, isChanged: false, isBusy: true, drawings: 0, notice: null };
  const set = (change: Partial<PreviewState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const warn = (text: string): void => set({ notice: { intent: "warning", text } });
  const changed = (): void => {
    edits++;
    if (!state.isChanged) set({ isChanged: true });
  };
  const now = (): OpenedWorkbook => {
    if (!state.opened) throw new PaneError("not-open", say.notOpenYet);
    return state.opened;
  };

  /**
   * The grid made again from the file. What was typed while that was on its way would go with the old grid: it is written first, but for
   * sheets that a command has just made anew, where it would stand beside something else. What formulas gave until then was worked out
   * from the workbook before, and is dropped.
   */
  const show = async (
    opened: OpenedWorkbook,
    place: CellRef | null,
    madeAnew: ReadonlySet<string> = new Set(),
  ): Promise<GridAnswer["daily"]> => {
    for (;;) {
      const { grid: data, daily, drawings } = await client.grid(opened.id);
      await grid.finishTyping();
      const typed = typedOnly(grid.takeEdits());
      const lost = typed.find(({ sheet }) => madeAnew.has(sheet));
      if (lost) warn(say.typedMeanwhile(lost.sheet, cellsForPeople(lost)));
      const kept = typed.filter(({ sheet }) => !madeAnew.has(sheet));
      if (kept.length === 0 || !state.opened) {
        grid.show(data, place);
        set({ drawings });
        return daily;
      }
      waiting = kept;
      const [refused] = await client.writeCells(state.opened.id, kept);
      waiting = [];
      if (refused) warn(refused.message);
    }
  };
  /** What was typed, into the workbook. What the workbook does not take is put back, and said. */
  const takeOver = async (): Promise<void> => {
    clearTimeout(timer);
    const taken = [...waiting, ...grid.takeEdits()];
    waiting = [];
    if (taken.length === 0 || !state.opened) return;
    for (const { sheet } of typedOnly(taken)) typedSinceCapture.add(sheet);
    try {
      const [refused] = await client.writeCells(state.opened.id, taken);
      if (!refused) return;
      warn(refused.message);
      await show(state.opened, null);
    } catch (error) {
      const problem = paneError(error);
      set({ notice: { intent: "error", text: problem.message } });
      // The workbook has not got them: they go with the next ones, or with the next try to save.
      if (problem.code === "server-gone") waiting = taken;
      throw problem;
    }
  };
  /** For what must not miss the cell that is being typed in: it would go with the old grid. */
  const takeAllOver = async (): Promise<void> => {
    await grid.finishTyping();
    await takeOver();
  };
  const takeOverSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turns(takeOver).catch(() => undefined), MILLISECONDS_UNTIL_TAKEN_OVER);
  };
  /** Whether formulas have settled. Who waits for long is told what for. */
  const settle = async (): Promise<boolean> => {
    const waitingForResults: PreviewNotice = { intent: "info", text: say.waitingForResults };
    const soon = setTimeout(() => set({ notice: waitingForResults }), MILLISECONDS_UNTIL_WAITING_IS_SAID);
    try {
      return await grid.settle();
    } finally {
      clearTimeout(soon);
      if (state.notice === waitingForResults) set({ notice: null });
    }
  };
  const open = (get: () => Promise<OpenedWorkbook>): Promise<void> =>
    turns(async () => {
      set({ isBusy: true, notice: null });
      try {
        // A workbook that takes nothing any more does not keep the next one from being opened.
        await takeAllOver().catch(() => undefined);
        const opened = await get();
        waiting = [];
        // What was saved on another day is of that day; what the core has just written is not.
        grid.recalculate(await show(opened, null));
        set({ opened, isChanged: false, isBusy: false });
        onOpened(opened);
      } catch (error) {
        set({ isBusy: false, notice: { intent: "error", text: paneError(error).message } });
      }
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    workbook: {
      capture: () =>
        turns(async () => {
          // What formulas of the plan give for what was just typed is part of what the pane reads; the grid made afterwards works out none.
          await grid.finishTyping();
          if (edits > editsSettled) await settle();
          await takeOver();
          editsSettled = edits;
          typedSinceCapture.clear();
          return client.snapshot(now().id);
        }),
      apply: (patch, previousSheets) =>
        turns(async () => {
          await takeAllOver();
          const madeAnew = new Set([...patch.sheets.map(({ name }) => name), ...patch.remove]);
          const typed = [...typedSinceCapture].find((sheet) => madeAnew.has(sheet));
          if (typed !== undefined) throw new PaneError("typed-meanwhile", say.typedBefore(typed));
          await client.patch(now().id, patch, previousSheets);
          // What the core writes is worked out: only what was typed has to be waited for.
          const isSettled = edits === editsSettled;
          changed();
          if (isSettled) editsSettled = edits;
          await show(now(), patch.show, madeAnew);
        }),
      reveal: (ref) =>
        turns(async () => {
          if (!grid.reveal(ref)) throw new PaneError("unknown-sheet", say.sheetNotShown(ref.sheet));
        }),
    },
    today: () => now().today,
    start: async (hash) => {
      const id = /^#w=([\w-]+)$/.exec(hash)?.[1];
      if (id !== undefined) await open(() => client.about(id));
      const [sample] = samplePlans;
      if (!state.opened) await open(() => client.openSample(sample.file));
    },
    openSample: (file) => open(() => client.openSample(file)),
    openFile: (file) => open(() => client.openFile(file.name, file)),
    file: () =>
      turns(async () => {
        try {
          // The saved file says what the grid says, for readers that do not calculate.
          await grid.finishTyping();
          const isSettled = await settle();
          await takeOver();
          const saved = edits;
          const content = await client.file(now().id);
          set({ isChanged: edits !== saved });
          if (!isSettled) set({ notice: { intent: "info", text: say.savedWithoutResults } });
          return { name: savedName(now().name), content };
        } catch (error) {
          set({ notice: { intent: "error", text: paneError(error).message } });
          return null;
        }
      }),
    edited: () => {
      changed();
      takeOverSoon();
    },
    computed: takeOverSoon,
    announce: (notice) => set({ notice }),
  };
}

/** "plan.xlsx" → "plan.okr.xlsx", as the command line names it. */
export function savedName(name: string): string {
  return name.replace(/(?:\.okr)?(\.xls[xm])$/i, ".okr$1");
}
