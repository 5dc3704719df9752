/** What a check-in has done: score and status before and after, the way back, and what comes next. */
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo20Regular, CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { paneMessages } from "../../../../core/messages/en/pane";
import { usePane } from "../../../session/pane-session";
import { SubView } from "../sub-view";
import type { TrackView } from "../track-memory";
import { useTracked } from "../use-track";
import { OfferNext } from "./offer-next";
import { nextCheckIn } from "./next-check-in";
import { WhatChanged } from "./what-changed";

const useStyles = makeStyles({
  saved: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start" },
  said: { display: "flex", columnGap: tokens.spacingHorizontalS },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
        <Body1 className={styles.said}>
          <CheckmarkCircle20Filled className={styles.good} aria-hidden />
          {say.savedOn(keyResult?.title ?? keyResultId)}
        </Body1>
        <WhatChanged saved={saved} />
        <div className={styles.actions}>
          <Button icon={<ArrowUndo20Regular />} onClick={() => void undo()}>
            {say.undo}
          </Button>
          <Button onClick={home}>{say.done}</Button>
          {!next && <Button onClick={() => checkIn(null)}>{say.another}</Button>}
        </div>
      </div>
      {next && <OfferNext keyResult={next} onCheckIn={() => checkIn(next.keyResultId)} />}
    </SubView>
  );
}
