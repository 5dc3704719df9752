/** The step "Start": what the product does, what was found in this workbook, what to do next. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useRef, useState } from "react";
import type { Look } from "../../../core/commands/pane/look-report";
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";
import { NotLooked } from "../../shared/not-looked";
import { BookFound } from "./book-found";
import { EmptyWorkbook } from "./empty-workbook";
import { NoPlan } from "./no-plan";
import { PlanFound } from "./plan-found";
import { planSheets } from "./plan-sheets";
import { RefusedBook } from "./refused-book";
import { SampleNote } from "./sample-note";
import { StartHeader } from "./start-header";
import { StartSkeleton } from "./start-skeleton";
import { startState } from "./start-state";
import { Welcome } from "./welcome";

/** In the host's memory: the welcome has been read. */
const WELCOMED = "start.welcomed";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    outlineStyle: "none",
  },
});

export function StartStep() {
  const { host, look } = usePane();
  const [isNew, setNew] = useState(() => host.memory.read(WELCOMED) === null);
  const content = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const goOn = (): void => content.current?.focus();
  const leaveWelcome = (): void => {
    host.memory.write(WELCOMED, "yes");
    setNew(false);
    goOn();
  };
  return (
    <div className={styles.step}>
      {isNew && <Welcome onClose={leaveWelcome} />}
      <div ref={content} tabIndex={-1} role="group" aria-label={paneStart.content} className={styles.content}>
        <SampleNote onClose={goOn} />
        {look ? <Found look={look} /> : <NotYet />}
      </div>
    </div>
  );
}

function Found({ look }: { look: Look }) {
  const { book, refusal } = look;
  const state = startState(look);
  return (
    <>
      <StartHeader summary={summaryOf(look)} />
      {state === "book" && book && <BookFound look={look} book={book} />}
      {state === "plan" && <PlanFound look={look} />}
      {state === "refused" && refusal !== null && <RefusedBook refusal={refusal} />}
      {state === "empty" && <EmptyWorkbook />}
      {state === "no-plan" && <NoPlan look={look} />}
    </>
  );
}

function NotYet() {
  const { task } = usePane();
  // The first look begins only once the pane stands.
  const stands = useDeferredValue(true, false);
  return task === null && stands ? <NotLooked /> : <StartSkeleton />;
}

function summaryOf(look: Look): string {
  const say = paneStart.summary;
  if (look.book) return say.book;
  const { read } = planSheets(look);
  const all = look.sheets.length;
  return read.length === 0 ? say.nothing(all) : say.plan(read.length, all);
}
