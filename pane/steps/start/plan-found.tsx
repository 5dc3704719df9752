/** A plan without a book yet: what it holds, what to do next, what it does not say. */
import { Button, Caption1, Card, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { Fragment, useMemo } from "react";
import type { Look } from "../../../core/commands/pane/look-report";
import { paneStart } from "../../../core/messages/en/pane-start";
import { usePane } from "../../session/pane-session";
import { Disclosure } from "../../shared/disclosure";
import { countItems } from "../build/count-items";
import { Figures } from "./figures";
import { MissingFields } from "./missing-fields";
import { NextSteps } from "./next-steps";
import { planSheets } from "./plan-sheets";
import type { ReadSheet } from "./plan-sheets";
import { RefusalBar } from "./refusal-bar";
import { SheetLink } from "./sheet-link";
import { SheetList } from "./sheet-list";
import { SheetsNotRead } from "./sheets-not-read";
import { useReview } from "./use-review";

/** More sheets than these are listed only when asked for. */
const SHEETS_IN_A_LINE = 2;

const useStyles = makeStyles({
  title: { margin: 0 },
  from: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export function PlanFound({ look }: { look: Look }) {
  const { goTo } = usePane();
  const review = useReview();
  const styles = useStyles();
  const { read, unread } = useMemo(() => planSheets(look), [look]);
  const { refusal, items } = look;
  const say = paneStart.plan;
  return (
    <>
      <Card appearance="filled-alternative">
        <Subtitle2 as="h3" className={styles.title}>
          {say.title}
        </Subtitle2>
        <PlanFigures look={look} />
        <FromSheets sheets={read} />
      </Card>
      {refusal !== null && <RefusalBar>{refusal}</RefusalBar>}
      <NextSteps>
        <Button appearance="primary" onClick={review.all}>
          {say.review}
        </Button>
        {refusal === null && <Button onClick={() => goTo("build")}>{say.build}</Button>}
      </NextSteps>
      <MissingFields items={items} />
      <SheetsNotRead sheets={unread} />
    </>
  );
}

function PlanFigures({ look: { items } }: { look: Look }) {
  const counts = useMemo(() => countItems(items), [items]);
  const { kinds } = paneStart;
  // Without objectives of their own, plans have goals that become some.
  const top = counts.objective > 0 ? ("objective" as const) : ("goal" as const);
  const shown = [top, "key-result", "kpi", "activity"] as const;
  return <Figures figures={shown.map((kind) => ({ count: counts[kind], of: kinds[kind] }))} />;
}

function FromSheets({ sheets }: { sheets: readonly ReadSheet[] }) {
  const styles = useStyles();
  const say = paneStart.plan;
  if (sheets.length > SHEETS_IN_A_LINE)
    return (
      <Disclosure label={say.from(sheets.length)}>
        <SheetList sheets={sheets.map(({ name, items }) => ({ name, about: say.items(items) }))} />
      </Disclosure>
    );
  return (
    <Caption1 className={styles.from}>
      {say.onSheet(sheets.length)}{" "}
      {sheets.map(({ name }, index) => (
        <Fragment key={name}>
          {index > 0 && ", "}
          <SheetLink sheet={name} />
        </Fragment>
      ))}
    </Caption1>
  );
}
