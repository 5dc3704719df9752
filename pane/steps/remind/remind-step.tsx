/** The step "Remind": until reminders are sent, who would get one. */
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle24Regular, MailClock24Regular } from "@fluentui/react-icons";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import { trackMessages } from "../../../core/messages/en/pane-track";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";
import { SectionHeading } from "../../shared/section-heading";
import { useTrack } from "../track/use-track";
import { useTrackReport } from "../track/use-track-report";
import { ReminderList } from "./reminder-list";
import { remindersDue } from "./reminders-due";

export function RemindStep() {
  const { look, goTo } = usePane();
  const { report, isUnread } = useTrack();
  const read = useTrackReport();
  if (!report && look?.book === null)
    return (
      <EmptyState icon={<MailClock24Regular />} title={say.noBook.title} text={say.noBook.text}>
        <Button appearance="primary" onClick={() => goTo("build")}>
          {trackMessages.noBook.build}
        </Button>
      </EmptyState>
    );
  if (!report && isUnread)
    return (
      <EmptyState
        icon={<MailClock24Regular />}
        title={trackMessages.unread.title}
        text={trackMessages.unread.text}
      >
        <Button onClick={() => void read()}>{trackMessages.unread.read}</Button>
      </EmptyState>
    );
  if (!report) return <Spinner label={trackMessages.reading} />;
  const reminders = remindersDue(report);
  if (reminders.length === 0)
    return <EmptyState icon={<CheckmarkCircle24Regular />} title={say.none.title} text={say.none.text} />;
  const keyResults = reminders.reduce((sum, one) => sum + one.keyResults.length, 0);
  const owners = reminders.filter(({ owner }) => owner !== "").length;
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{say.notYet}</MessageBarBody>
      </MessageBar>
      <SectionHeading>{say.due(keyResults, owners)}</SectionHeading>
      <ReminderList reminders={reminders} />
    </>
  );
}
