/** The mails that are due, by kind and person, with a search over them. */
import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { Mail } from "../../../core/reminders/mail";
import { useKeptState } from "../../shared/kept-state";
import { SearchField } from "../../shared/search-field";
import { VirtualList } from "../../shared/virtual-list";
import { MailLine } from "./mail-line";
import { mailRows } from "./mail-rows";
import { MailView } from "./mail-view";
import { remindMemory } from "./remind-memory";

/** Pixels of a heading and of a mail; each is measured when it is drawn. */
const HEADING = 36;
const MAIL = 76;

const useStyles = makeStyles({
  heading: { margin: 0, paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXS },
});

export function MailList({ mails }: { mails: readonly Mail[] }) {
  const styles = useStyles();
  const [{ words, leftOut, results, sending }, change] = useKeptState(remindMemory);
  const [opened, setOpened] = useState<Mail | null>(null);
  const rows = mailRows(mails, words);
  const include = (key: string, isIncluded: boolean): void => {
    const others = [...leftOut].filter((one) => one !== key);
    change({ leftOut: new Set(isIncluded ? others : [...others, key]) });
  };
  return (
    <>
      <SearchField label={say.search} value={words} onChange={(typed) => change({ words: typed })} />
      {rows.length === 0 && <Body1 block>{say.nothingFound}</Body1>}
      <VirtualList
        label={say.listLabel}
        rows={rows}
        keyOf={({ key }) => key}
        heightOf={({ type }) => (type === "kind" ? HEADING : MAIL)}
        onOpen={(row) => row.type === "mail" && setOpened(row.mail)}
      >
        {(row) =>
          row.type === "kind" ? (
            <Subtitle2 as="h4" block className={styles.heading}>
              {say.group(say.kinds[row.kind], row.count)}
            </Subtitle2>
          ) : (
            <MailLine
              mail={row.mail}
              isLeftOut={leftOut.has(row.key)}
              result={results.get(row.key) ?? null}
              isSending={sending !== null}
              onInclude={(isIncluded) => include(row.key, isIncluded)}
              onRead={() => setOpened(row.mail)}
            />
          )
        }
      </VirtualList>
      {opened && <MailView mail={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
