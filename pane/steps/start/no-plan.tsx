/** Nothing was read as a plan: why, sheet by sheet, and what to do. */
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Look } from "../../../core/commands/pane/look-report";
import { paneStart } from "../../../core/messages/en/pane-start";
import { EmptyState } from "../../shared/empty-state";
import { SectionHeading } from "../../shared/section-heading";
import { NextSteps } from "./next-steps";
import { planSheets } from "./plan-sheets";
import { besidesSheets } from "./refusal-lines";
import { SampleButton } from "./sample-button";
import { SheetList } from "./sheet-list";
import { withReasons } from "./sheets-not-read";
import { useReview } from "./use-review";

const useStyles = makeStyles({
  todo: { color: tokens.colorNeutralForeground2, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

export function NoPlan({ look }: { look: Look }) {
  const review = useReview();
  const styles = useStyles();
  const { unread } = useMemo(() => planSheets(look), [look]);
  const say = paneStart.noPlan;
  return (
    <>
      <EmptyState icon={<DocumentSearchRegular />} title={say.title} text={say.text}>
        <NextSteps isCentered>
          <Button appearance="primary" onClick={review.sheets}>
            {paneStart.notRead.show}
          </Button>
          <SampleButton />
        </NextSteps>
      </EmptyState>
      <div>
        <SectionHeading>{say.sheets}</SectionHeading>
        <SheetList sheets={withReasons(unread)} />
      </div>
      {look.refusal !== null && <Body1 className={styles.todo}>{besidesSheets(look.refusal)}</Body1>}
    </>
  );
}
