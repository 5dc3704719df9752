/** What a build has written, changed and left open, what to do next, and the way back. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import type { BuildReport } from "../../../core/commands/pane/build";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { SectionHeading } from "../../shared/section-heading";
import { findingsOfBuild } from "./findings-of-build";
import { PlanChanges } from "./plan-changes";
import { ResultTitle } from "./result-title";
import { StillOpen } from "./still-open";
import { WhatWasFound } from "./what-was-found";
import { WrittenSheets } from "./written-sheets";

const useStyles = makeStyles({
  end: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function BuildResult({ report, onAgain }: { report: BuildReport; onAgain: () => void }) {
  const { undo, task, look } = usePane();
  const styles = useStyles();
  const { isUpdate, counts, changes } = report.conversion;
  const kind = isUpdate ? "update" : "build";
  return (
    <div>
      <ResultTitle>{paneBuild.result.title[kind]}</ResultTitle>
      <Body1>{paneBuild.result.said(isUpdate, counts.objectives, counts.keyResults)}</Body1>
      <WhatWasFound counts={findingsOfBuild(report.conversion)} />
      {changes && <PlanChanges changes={changes} />}
      <StillOpen items={look?.items ?? null} />
      <SectionHeading>{paneBuild.result.written}</SectionHeading>
      <WrittenSheets {...report} />
      <div className={styles.end}>
        <div className={styles.buttons}>
          <Button
            icon={<ArrowUndo20Regular />}
            disabledFocusable={task !== null}
            onClick={() => void undo(report.undo, false)}
          >
            {paneBuild.undo.button}
          </Button>
          <Button onClick={onAgain}>{paneBuild.result.again}</Button>
        </div>
        <Caption1 className={styles.quiet}>{paneBuild.undo.means[kind]}</Caption1>
      </div>
    </div>
  );
}
