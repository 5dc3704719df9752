/** A list of any length: only the rows in sight are drawn, the keyboard and screen readers know them all. */
import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { indexAfterKey } from "./list-keys";
import { useScrollArea } from "./scroll-area";
import { useOffsetIn } from "./use-offset-in";
import { VirtualRow } from "./virtual-row";

const useStyles = makeStyles({ list: { position: "relative", width: "100%" } });

/** Rows drawn beyond what can be seen, so that fast scrolling does not show white. */
const OVERSCAN = 6;
/** Keys in these do something of their own. */
const HAS_OWN_KEYS = "input, textarea, select, [role=combobox], [aria-haspopup]";

export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, rows, keyOf, heightOf, children, onOpen, coveredAbove = 0, focus = null } = props;
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef<number | null>(null);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const active = Math.max(
    0,
    rows.findIndex((row) => keyOf(row) === activeKey),
  );
  const scroller = useScrollArea();
  const offset = useOffsetIn(scroller, list);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => at(rows, index, heightOf) ?? 0,
    getItemKey: (index) => at(rows, index, keyOf) ?? index,
    scrollMargin: offset,
    scrollPaddingStart: coveredAbove,
    overscan: OVERSCAN,
    // Tab must find the active row wherever the list has been scrolled to.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])]
        .filter((index) => index < rows.length)
        .sort((a, b) => a - b),
  });
  const drawn = virtualizer.getVirtualItems();

  useEffect(() => {
    if (focusNext.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${focusNext.current}"]`);
    if (!row) return;
    focusNext.current = null;
    row.focus({ preventScroll: true });
  });

  const focusOn = (index: number): void => {
    const row = rows[index];
    if (row === undefined) return;
    focusNext.current = index;
    setActiveKey(keyOf(row));
    virtualizer.scrollToIndex(index, { align: "auto" });
  };
  const takeFocus = useEffectEvent(() => {
    if (!focus) return;
    const indices = new Map(rows.map((row, index) => [keyOf(row), index]));
    const key = focus.keys.find((wanted) => indices.has(wanted));
    if (key !== undefined) focusOn(indices.get(key) ?? 0);
  });
  useEffect(() => takeFocus(), [focus]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { target, currentTarget, key } = event;
    // A menu that was opened from a row stands elsewhere on the page, but its keys come by here.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    const isRow = target.dataset["index"] !== undefined;
    if (key === "Escape" && !isRow) {
      target.closest<HTMLElement>("[data-index]")?.focus();
      return;
    }
    if (target.closest(HAS_OWN_KEYS)) return;
    const page = Math.floor((scroller?.clientHeight ?? 0) / Math.max(1, drawn[0]?.size ?? 1));
    const next = indexAfterKey(key, active, rows.length, page);
    if (next === null) return;
    event.preventDefault();
    focusOn(next);
  };

  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={useStyles().list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <VirtualRow
            key={key}
            index={index}
            count={rows.length}
            top={start - offset}
            isActive={index === active}
            measure={virtualizer.measureElement}
            onFocus={() => setActiveKey(keyOf(row))}
            onOpen={onOpen && (() => onOpen(row))}
          >
            {children(row)}
          </VirtualRow>
        );
      })}
    </div>
  );
}

function at<Row, T>(rows: readonly Row[], index: number, of: (row: Row) => T): T | null {
  const row = rows[index];
  return row === undefined ? null : of(row);
}

interface VirtualListProps<Row> {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Pixels, guessed: rows are measured when they are drawn. */
  heightOf: (row: Row) => number;
  /** Draws a row. State that must outlive scrolling stands outside. */
  children: (row: Row) => ReactNode;
  /** A click on the row beside its controls, or Enter. */
  onOpen?: (row: Row) => void;
  /** Pixels that something sticky covers at the top of the scroll area. */
  coveredAbove?: number;
  /** Of these rows the first that is there is to take the focus; a new object each time that one is to. */
  focus?: { keys: readonly string[] } | null;
}
