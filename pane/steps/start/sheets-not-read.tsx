/** The sheets that no plan was read from, and why; closed until somebody asks. */
import { Body1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { paneStart } from "../../../core/messages/en/pane-start";
import { Disclosure } from "../../shared/disclosure";
import type { UnreadSheet } from "./plan-sheets";
import { SheetList } from "./sheet-list";
import { useReview } from "./use-review";

const useStyles = makeStyles({ correct: { display: "block", paddingTop: tokens.spacingVerticalS } });

export function SheetsNotRead({ sheets }: { sheets: readonly UnreadSheet[] }) {
  const review = useReview();
  const styles = useStyles();
  const say = paneStart.notRead;
  if (sheets.length === 0) return null;
  return (
    <Disclosure label={say.label(sheets.length)}>
      <SheetList sheets={withReasons(sheets)} />
      <Body1 className={styles.correct}>
        {say.correct}{" "}
        <Link as="button" inline onClick={review.sheets}>
          {say.show}
        </Link>
      </Body1>
    </Disclosure>
  );
}

export const withReasons = (sheets: readonly UnreadSheet[]) =>
  sheets.map(({ name, reason }) => ({ name, about: reason ?? paneStart.notRead.nothingOnIt }));
