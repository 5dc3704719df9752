/** The step "Remind": who gets which mail and why, who gets none, and sending them. */
import { Button, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import {
  ArrowClockwise16Regular,
  CheckmarkCircle24Regular,
  MailClock24Regular,
  MailWarning24Regular,
} from "@fluentui/react-icons";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { UnsentReason } from "../../../core/reminders/reminder-plan";
import { usePane } from "../../session/pane-session";
import { EmptyState } from "../../shared/empty-state";
import { useKeptState } from "../../shared/kept-state";
import { SectionHeading } from "../../shared/section-heading";
import { MailList } from "./mail-list";
import { NobodyList } from "./nobody-list";
import { remindMemory } from "./remind-memory";
import { SendBar } from "./send-bar";
import { useReminders } from "./use-reminders";

/** Somebody waits to be asked, and nobody can be. */
const unreachable: ReadonlySet<UnsentReason> = new Set(["no-owner", "no-address", "bad-address"]);

export function RemindStep() {
  const { look, goTo } = usePane();
  const [{ plan, isUnread, again, sending }] = useKeptState(remindMemory);
  const read = useReminders();
  if (!plan && look?.book === null)
    return (
      <EmptyState icon={<MailClock24Regular />} title={say.noBook.title} text={say.noBook.text}>
        <Button appearance="primary" onClick={() => goTo("build")}>
          {say.noBook.build}
        </Button>
      </EmptyState>
    );
  if (!plan && isUnread)
    return (
      <EmptyState icon={<MailClock24Regular />} title={say.unread.title}>
        <Button onClick={() => void read()}>{say.unread.read}</Button>
      </EmptyState>
    );
  if (!plan) return <Spinner label={say.reading} />;
  const { mails, nobody, notes, dayOff } = plan;
  const isSent = nobody.some(({ why }) => why === "already-sent");
  const unreached = isSent ? 0 : nobody.filter(({ why }) => unreachable.has(why)).length;
  const people = new Set(mails.map(({ to }) => to.address)).size;
  const lookAgain = (
    <Button size="small" appearance="subtle" icon={<ArrowClockwise16Regular />} disabled={sending !== null} onClick={() => void read()}>
      {say.again}
    </Button>
  );
  return (
    <>
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageBarBody>{note}</MessageBarBody>
        </MessageBar>
      ))}
      {dayOff && (
        <EmptyState
          icon={<MailClock24Regular />}
          title={say.dayOff.title(dayOff.why)}
          text={say.dayOff.text(dayOff.next)}
        >
          <Button onClick={() => void read({ evenOnDayOff: true })}>{say.dayOff.anyway}</Button>
        </EmptyState>
      )}
      {!dayOff && mails.length === 0 && unreached > 0 && (
        <EmptyState icon={<MailWarning24Regular />} title={say.unreached.title} text={say.unreached.text(unreached)}>
          {lookAgain}
        </EmptyState>
      )}
      {!dayOff && mails.length === 0 && unreached === 0 && (
        <EmptyState icon={<CheckmarkCircle24Regular />} title={say.none.title} text={say.none.text}>
          {lookAgain}
        </EmptyState>
      )}
      {mails.length > 0 && (
        <>
          <SectionHeading aside={lookAgain}>{say.due(mails.length, people)}</SectionHeading>
          <SendBar mails={mails} />
          <MailList mails={mails} />
        </>
      )}
      <NobodyList nobody={nobody} startsOpen={mails.length === 0 && unreached > 0} onAgain={(key) => void read({ again: [...again, key] })} />
    </>
  );
} // prettier-ignore
