/** What a check-in has done: score and status before and after, the way back, and what comes next. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { paneMessages } from "../../../../core/messages/en/pane";
import { usePane } from "../../../session/pane-session";
import { SectionHeading } from "../../../shared/section-heading";
import { ownerOf } from "../key-result-filter";
import { SubView } from "../sub-view";
import type { TrackView } from "../track-memory";
import { useTracked } from "../use-track";
import { nextCheckIn } from "./next-check-in";
import { WhatChanged } from "./what-changed";

const useStyles = makeStyles({
  saved: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start" },
  next: { display: "grid", rowGap: tokens.spacingVerticalXS, justifyItems: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function SavedView({ keyResultId, saved, draft }: Extract<TrackView, { kind: "saved" }>) {
  const styles = useStyles();
  const { run, announce } = usePane();
  const { report, drafts, change, replace, home } = useTracked();
  const keyResult = report.keyResults.find((one) => one.keyResultId === keyResultId);
  const next = keyResult ? nextCheckIn(report, keyResult) : null;
  const checkIn = (id: string | null) => replace({ kind: "check-in", keyResultId: id });
  const undo = async (): Promise<void> => {
    const undone = await run(say.undoing, "undo", { ticket: saved.undo, anyway: false });
    if (!undone) return;
    if (!undone.isUndone)
      return announce({
        intent: "warning",
        text: paneMessages.changedSince(undone.changed),
        undoAnyway: saved.undo,
      });
    change({ drafts: { ...drafts, [keyResultId]: draft } });
    checkIn(keyResultId);
    announce({ intent: "success", text: say.undone });
  };
  return (
    <SubView heading={say.saved}>
      <div className={styles.saved}>
        <Body1>{say.savedOn(keyResult?.title ?? keyResultId)}</Body1>
        <WhatChanged saved={saved} />
        <Button onClick={() => void undo()}>{say.undo}</Button>
      </div>
      {next && (
        <section aria-labelledby="check-in-next">
          <SectionHeading id="check-in-next">
            {ownerOf(next) === "" ? say.nextOfNobody : say.nextOf(ownerOf(next))}
          </SectionHeading>
          <div className={styles.next}>
            <Body1>{next.title}</Body1>
            {next.reason && <Caption1 className={styles.quiet}>{next.reason}</Caption1>}
            <Button appearance="primary" onClick={() => checkIn(next.keyResultId)}>
              {say.nextButton}
            </Button>
          </div>
        </section>
      )}
      <SectionHeading
        aside={
          <Button appearance="subtle" onClick={home}>
            {say.done}
          </Button>
        }
      >
        {""}
      </SectionHeading>
      {!next && <Button onClick={() => checkIn(null)}>{say.another}</Button>}
    </SubView>
  );
}
