/** The workbook that is open in the page: the server holds it, the grid shows it, and edits go from one to the other. */
import { previewMessages as say } from "../../../core/messages/en/preview";
import type { CellRef } from "../../../core/workbook/cells";
import type { WorkbookHost } from "../../../core/workbook/workbook-host";
import { inTurn } from "../../../pane/host/in-turn";
import { paneError } from "../../../pane/host/pane-error";
import { PaneError } from "../../../pane/pane-host";
import type { GridAnswer, OpenedWorkbook } from "../preview-protocol";
import { samplePlans } from "../samples";
import type { Grid } from "./grid/grid";
import type { PreviewClient } from "./preview-client";

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

/** `onOpened`: what the page's address says from now on. */
export function createPreviewSession(
  client: PreviewClient,
  grid: Grid,
  onOpened: (opened: OpenedWorkbook) => void,
): PreviewSession {
  const listeners = new Set<() => void>();
  const turns = inTurn();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: PreviewState = { opened: null, isChanged: false, isBusy: true, drawings: 0, notice: null };
  const set = (change: Partial<PreviewState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const now = (): OpenedWorkbook => {
    if (!state.opened) throw new PaneError("not-open", say.notOpenYet);
    return state.opened;
  };

  const show = async (opened: OpenedWorkbook, place: CellRef | null): Promise<GridAnswer["daily"]> => {
    const { grid: data, daily, drawings } = await client.grid(opened.id);
    grid.show(data, place);
    set({ drawings });
    return daily;
  };
  /** What was typed, into the workbook. What the workbook does not take is put back, and said. */
  const takeOver = async (): Promise<void> => {
    clearTimeout(timer);
    const edits = grid.takeEdits();
    if (edits.length === 0 || !state.opened) return;
    try {
      const [refused] = await client.writeCells(state.opened.id, edits);
      if (!refused) return;
      set({ notice: { intent: "warning", text: refused.message } });
      await show(state.opened, null);
    } catch (error) {
      set({ notice: { intent: "error", text: paneError(error).message } });
      throw error;
    }
  };
  const takeOverSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void turns(takeOver).catch(() => undefined), MILLISECONDS_UNTIL_TAKEN_OVER);
  };
  const open = (get: () => Promise<OpenedWorkbook>): Promise<void> =>
    turns(async () => {
      set({ isBusy: true, notice: null });
      try {
        const opened = await get();
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
          await takeOver();
          return client.snapshot(now().id);
        }),
      apply: (patch, previousSheets) =>
        turns(async () => {
          await takeOver();
          await client.patch(now().id, patch, previousSheets);
          set({ isChanged: true });
          await show(now(), patch.show);
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
          await grid.settle();
          await takeOver();
          const content = await client.file(now().id);
          set({ isChanged: false });
          return { name: savedName(now().name), content };
        } catch (error) {
          set({ notice: { intent: "error", text: paneError(error).message } });
          return null;
        }
      }),
    edited: () => {
      if (!state.isChanged) set({ isChanged: true });
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
