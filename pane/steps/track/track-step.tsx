/** The step "Track": how the plan stands, what needs attention, and the check-in form. */
import { Button, Spinner } from "@fluentui/react-components";
import { DataTrending24Regular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent } from "react";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";
import { TrackViews } from "./track-views";
import { useTrack } from "./use-track";
import { useTrackReport } from "./use-track-report";

export function TrackStep() {
  const { look, request, takeRequest, goTo } = usePane();
  const { report, isUnread, views, open } = useTrack();
  const read = useTrackReport();
  const take = useEffectEvent(() => {
    const isOpen = views[views.length - 1]?.view.kind === "check-in";
    if (request?.run && !isOpen) open({ kind: "check-in", keyResultId: null });
    takeRequest();
  });
  const isAsked = request?.step === "track";
  useEffect(() => {
    if (isAsked) take();
  }, [isAsked]);

  if (report) return <TrackViews onRefresh={() => void read()} />;
  if (look?.book === null)
    return (
      <EmptyState icon={<DataTrending24Regular />} title={say.noBook.title} text={say.noBook.text}>
        <Button appearance="primary" onClick={() => goTo("build")}>
          {say.noBook.build}
        </Button>
      </EmptyState>
    );
  if (isUnread)
    return (
      <EmptyState icon={<DataTrending24Regular />} title={say.unread.title} text={say.unread.text}>
        <Button onClick={() => void read()}>{say.unread.read}</Button>
      </EmptyState>
    );
  return <Spinner label={say.reading} />;
}
