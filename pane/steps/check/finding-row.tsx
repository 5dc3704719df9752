/** A finding: what was seen and where; opened, why it matters and what can be done. */
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { paneMessages } from "../../../core/messages/en/pane";
import { paneCheck } from "../../../core/messages/en/pane-check";
import type { Finding } from "../../../core/workbook/finding";
import { CellLink } from "../../shared/cell-link";
import { useRowTabIndex } from "../../shared/row-focus";
import { FindingDetail } from "./finding-detail";
import type { FindingActions } from "./finding-detail";
import { LevelSign } from "./level-sign";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingLeft: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  said: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  seen: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden" },
  place: { color: tokens.colorNeutralForeground2 },
  detail: { gridColumn: "1 / -1" },
});

export function FindingRow({ finding, isOpen, onToggle, ...actions }: FindingRowProps) {
  const styles = useStyles();
  const tabIndex = useRowTabIndex();
  const { seen, sheet, cell, about, fix, waived, level } = finding;
  const row = useScrollsIntoView(isOpen);
  const isFixable = fix !== undefined && !waived && actions.canMend;
  const more = [about, isFixable ? paneCheck.finding.fixable : undefined].filter(Boolean);
  return (
    <div ref={row} className={mergeClasses(styles.row, isOpen && styles.open)}>
      <LevelSign level={waived ? "waived" : level} />
      <div className={styles.said}>
        <Body1 className={isOpen ? undefined : styles.seen}>{seen}</Body1>
        <Caption1 className={styles.place}>
          {isOpen ? (
            <CellLink at={{ sheet, cell: cell ?? "A1" }} about={seen} />
          ) : (
            paneMessages.cell(sheet, cell)
          )}
          {more.map((said) => ` · ${said}`)}
        </Caption1>
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-label={paneCheck.finding.show(seen)}
        tabIndex={tabIndex}
        onClick={onToggle}
      />
      {isOpen && (
        <div className={styles.detail}>
          <FindingDetail finding={finding} {...actions} />
        </div>
      )}
    </div>
  );
}

/** What opens is shown whole; what comes into sight by scrolling stays where it is. */
function useScrollsIntoView(isOpen: boolean): RefObject<HTMLDivElement | null> {
  const row = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) row.current?.scrollIntoView({ block: "nearest" });
    wasOpen.current = isOpen;
  }, [isOpen]);
  return row;
}

interface FindingRowProps extends FindingActions {
  finding: Finding;
  isOpen: boolean;
  onToggle: () => void;
}
