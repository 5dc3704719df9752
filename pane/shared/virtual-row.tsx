/** A row of a VirtualList, in its place. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { RowTabIndexContext } from "./row-focus";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  opens: { cursor: "pointer", ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover } },
});

const CONTROLS = "button, a, input, select, textarea, [role=combobox], [role=switch]";

export function VirtualRow(props: VirtualRowProps) {
  const { index, count, top, isActive, measure, onFocus, onOpen, children } = props;
  const styles = useStyles();
  const onClick = ({ target, currentTarget }: MouseEvent<HTMLElement>): void => {
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    if (!target.closest(CONTROLS)) onOpen?.();
  };
  const onKeyDown = ({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): void => {
    if (key === "Enter" && target === currentTarget) onOpen?.();
  };
  return (
    <div
      ref={measure}
      role="listitem"
      data-index={index}
      aria-setsize={count}
      aria-posinset={index + 1}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(styles.row, onOpen && styles.opens)}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={onFocus}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <RowTabIndexContext.Provider value={isActive ? 0 : -1}>{children}</RowTabIndexContext.Provider>
    </div>
  );
}

interface VirtualRowProps {
  index: number;
  count: number;
  /** Pixels from the top of the list. */
  top: number;
  isActive: boolean;
  measure: (element: HTMLElement | null) => void;
  onFocus: () => void;
  onOpen: (() => void) | undefined;
  children: ReactNode;
}
