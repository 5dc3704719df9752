/** How much the page shows, and what nobody has made public. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmark16Regular } from "@fluentui/react-icons";
import type { PublishReport } from "../../../core/commands/pane/publish";
import { publishMessages as say } from "../../../core/messages/en/pane-publish";
import { usePane } from "../../session/pane-session";
import { CellLink } from "../../shared/cell-link";
import { useKeptState } from "../../shared/kept-state";
import { SectionHeading } from "../../shared/section-heading";
import { checkMemory } from "../check/check-memory";
import { notPublic } from "./page-standing";
import { rulesBeforePublishing } from "./rules-before-publishing";

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2 },
  check: { marginTop: tokens.spacingVerticalS },
});

export function WhatGoesOut({ report }: { report: PublishReport }) {
  const { goTo } = usePane();
  const [, change] = useKeptState(checkMemory);
  const styles = useStyles();
  const { shown, objectives, publicAt } = report;
  const hidden = notPublic(report);
  const checkFirst = () => {
    change({ rules: rulesBeforePublishing, level: null, words: "", open: null });
    goTo("check");
  };
  return (
    <>
      <SectionHeading>{say.shown(shown.objectives, shown.keyResults)}</SectionHeading>
      {hidden > 0 && (
        <Caption1 block className={styles.facts}>
          {say.notPublic(hidden, objectives)} {publicAt && <CellLink at={publicAt} about={say.publicColumn} />}
        </Caption1>
      )}
      <Button size="small" className={styles.check} icon={<ClipboardCheckmark16Regular />} onClick={checkFirst}>
        {say.checkFirst}
      </Button>
    </>
  );
} // prettier-ignore
