/** The book that stands in the workbook, at a glance, and what can be done with it. */
import { Button, Card, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { BookGlance, Look } from "../../../core/commands/pane/look-report";
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";
import { Figures } from "./figures";
import { NextSteps } from "./next-steps";
import { planSheets } from "./plan-sheets";
import { RefusalBar } from "./refusal-bar";
import { ShareLine } from "./share-line";
import { ShareList } from "./share-list";
import { SheetsNotRead } from "./sheets-not-read";

const useStyles = makeStyles({ title: { margin: 0 } });

export function BookFound({ look, book }: { look: Look; book: BookGlance }) {
  const { goTo } = usePane();
  const styles = useStyles();
  const { unread } = useMemo(() => planSheets(look), [look]);
  const { refusal, items } = look;
  const isIncomplete = book.lostSheets.length > 0;
  const canUpdate = refusal === null;
  const { kinds, book: say } = paneStart;
  return (
    <>
      {isIncomplete && <RefusalBar>{say.lost(book.lostSheets)}</RefusalBar>}
      {!canUpdate && <RefusalBar>{items.length === 0 ? say.noPlan : refusal}</RefusalBar>}
      <Card appearance="filled-alternative">
        <Subtitle2 as="h3" className={styles.title}>
          {say.title(book.cycle)}
        </Subtitle2>
        <Figures
          figures={[
            { count: book.objectives, of: kinds.objective },
            { count: book.keyResults, of: kinds["key-result"] },
          ]}
        />
      </Card>
      <NextSteps>
        <Button
          appearance={isIncomplete && canUpdate ? "secondary" : "primary"}
          onClick={() => goTo("track")}
        >
          {say.checkIn}
        </Button>
        <Button onClick={() => goTo("check")}>{say.check}</Button>
        {canUpdate && (
          <Button appearance={isIncomplete ? "primary" : "secondary"} onClick={() => goTo("build")}>
            {say.update}
          </Button>
        )}
      </NextSteps>
      <BookShares book={book} />
      <SheetsNotRead sheets={unread} />
    </>
  );
}

function BookShares({ book }: { book: BookGlance }) {
  const { goTo } = usePane();
  const { objectives, keyResults, withoutOwner, neverAssessed } = book;
  const say = paneStart.book;
  const owned = objectives - withoutOwner;
  const assessed = keyResults - neverAssessed;
  if (objectives + keyResults === 0) return null;
  return (
    <ShareList heading={say.shares}>
      {[
        ...(objectives === 0
          ? []
          : [
              <ShareLine
                key="owned"
                part={owned}
                all={objectives}
                text={say.owners(owned, objectives)}
                opens={say.toCheck(withoutOwner)}
                onOpen={() => goTo("check")}
              />,
            ]),
        ...(keyResults === 0
          ? []
          : [
              <ShareLine
                key="assessed"
                part={assessed}
                all={keyResults}
                text={say.assessed(assessed, keyResults)}
                opens={say.toTrack(neverAssessed)}
                onOpen={() => goTo("track")}
              />,
            ]),
      ]}
    </ShareList>
  );
}
