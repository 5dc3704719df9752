/** Track's report and the ways between its views. */
import type { TrackReport } from "../../../core/commands/pane/track";
import { useScrollArea } from "../../shared/scroll-area";
import { useKeptState } from "../../shared/kept-state";
import type { KeyResultFilter } from "./key-result-filter";
import { noFilter } from "./key-result-filter";
import { trackMemory } from "./track-memory";
import type { TrackMemory, TrackView } from "./track-memory";

export interface Track extends TrackMemory {
  change: (change: Partial<TrackMemory>) => void;
  /** Opens a view over the one that is seen. */
  open: (view: TrackView) => void;
  /** Puts a view in the place of the one that is seen. */
  replace: (view: TrackView) => void;
  back: () => void;
  /** The overview, and nothing to go back to. */
  home: () => void;
  /** The list, narrowed down. */
  list: (filter: Partial<KeyResultFilter>) => void;
}

export function useTrack(): Track {
  const [memory, change] = useKeptState(trackMemory);
  const scroller = useScrollArea();
  const { views } = memory;
  const open = (view: TrackView, more: Partial<TrackMemory> = {}): void => {
    const scrolled = scroller?.scrollTop ?? 0;
    const under = views.map((one, i) => (i === views.length - 1 ? { ...one, scrolled } : one));
    change({ ...more, views: [...under, { view, scrolled: 0 }] });
  };
  return {
    ...memory,
    change,
    open,
    replace: (view) => change({ views: [...views.slice(0, -1), { view, scrolled: 0 }] }),
    back: () => change({ views: views.length > 1 ? views.slice(0, -1) : views }),
    home: () => change({ views: [{ view: { kind: "overview" }, scrolled: 0 }] }),
    list: (filter) => open({ kind: "list" }, { filter: { ...noFilter, ...filter } }),
  };
}

/** For what is drawn only where there is a report. */
export function useTracked(): Track & { report: TrackReport } {
  const track = useTrack();
  const { report } = track;
  if (!report) throw new Error("There is no report yet.");
  return { ...track, report };
}
