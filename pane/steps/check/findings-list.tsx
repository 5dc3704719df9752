/** The findings in their groups, and what can be done about each. */
import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { VirtualList } from "../../shared/virtual-list";
import type { CheckView } from "./check-view";
import { FindingRow } from "./finding-row";
import type { FindingRow as Row } from "./finding-rows";
import { ruleTitles } from "./group-findings";
import { GroupRow } from "./group-row";
import { MendDialogs } from "./mend-dialogs";
import type { Asked } from "./mend-dialogs";
import { useMendingRows } from "./use-mending-rows";

/** Pixels, before they are measured: a group in one line; a finding in three, and opened. */
const HEIGHTS = { group: 41, finding: 74, open: 330 };

export function FindingsList({ report, view }: { report: CheckReport; view: CheckView }) {
  const { reveal, task } = usePane();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { focus, focusOn, mend } = useMendingRows(view.rows);
  const titleOf = ruleTitles(report);
  const { rows, setOpen } = view;
  const isBusy = task !== null;

  const onOpen = (row: Row): void => {
    if (row.kind === "group") return setOpen(row.key, !row.isOpen);
    const { sheet, cell } = row.finding;
    setOpen(row.key, true);
    reveal({ sheet, cell: cell ?? "A1" });
  };
  const onKeyDown = ({ key, target }: KeyboardEvent): void => {
    const index = target instanceof HTMLElement ? target.dataset["index"] : undefined;
    const row = index === undefined ? undefined : rows[Number(index)];
    if (row && key === "ArrowRight") setOpen(row.key, true);
    if (row && key === "ArrowLeft") setOpen(row.key, false);
  };

  return (
    <div onKeyDown={onKeyDown}>
      <VirtualList
        label={paneCheck.list}
        rows={rows}
        keyOf={({ key }) => key}
        heightOf={({ kind, isOpen }) => HEIGHTS[kind === "finding" && isOpen ? "open" : kind]}
        onOpen={onOpen}
        focus={focus}
      >
        {(row) =>
          row.kind === "group" ? (
            <GroupRow
              group={row.group}
              isOpen={row.isOpen}
              isBusy={isBusy}
              onToggle={() => setOpen(row.key, !row.isOpen)}
              onFixAll={() => setAsked({ ask: "fix-all", key: row.key, findings: row.group.fixable })}
            />
          ) : (
            <FindingRow
              finding={row.finding}
              isOpen={row.isOpen}
              onToggle={() => setOpen(row.key, !row.isOpen)}
              ruleTitle={titleOf(row.finding.rule)}
              canMend={report.isBook}
              isBusy={isBusy}
              onFix={() => void mend(row.key, { do: "fix", findings: [row.finding] })}
              onWaive={() => setAsked({ ask: "waive", key: row.key, finding: row.finding })}
              onTakeBack={() => void mend(row.key, { do: "take-back", findings: [row.finding] })}
            />
          )
        }
      </VirtualList>
      <MendDialogs
        asked={asked}
        asOf={report.asOf}
        onClose={() => {
          setAsked(null);
          if (asked) focusOn(asked.key);
        }}
        onMend={(input) => {
          setAsked(null);
          if (asked) void mend(asked.key, input);
        }}
      />
    </div>
  );
}
