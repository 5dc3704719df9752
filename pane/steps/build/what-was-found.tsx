/** How much there is to mend in the book that was built, and the way to it. */
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { paneBuild } from "../../../core/messages/en/pane-build";
import type { FindingCounts } from "../../../core/rules/engine/count-findings";
import { usePane } from "../../session/pane-session";
import { SectionHeading } from "../../shared/section-heading";
import { StatusBadge } from "../../shared/status-badge";

const useStyles = makeStyles({
  badges: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

const levels = [
  { level: "error", tone: "bad" },
  { level: "warning", tone: "warning" },
  { level: "info", tone: "info" },
] as const;

export function WhatWasFound({ counts }: { counts: FindingCounts }) {
  const { goTo } = usePane();
  const styles = useStyles();
  const say = paneBuild.found;
  const found = levels.filter(({ level }) => counts[level] > 0);
  return (
    <>
      <SectionHeading>{say.heading}</SectionHeading>
      {found.length === 0 ? (
        <Body1>{say.none}</Body1>
      ) : (
        <div className={styles.badges}>
          {found.map(({ level, tone }) => (
            <StatusBadge key={level} tone={tone}>
              {say[level](counts[level])}
            </StatusBadge>
          ))}
        </div>
      )}
      {found.length > 0 && (
        <Button
          appearance="primary"
          icon={<ArrowRight16Regular />}
          iconPosition="after"
          onClick={() => goTo("check")}
        >
          {say.check}
        </Button>
      )}
    </>
  );
}
