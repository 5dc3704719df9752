/** How many key results of the plan name their owner, baseline, target and due date; each line leads to those that do not. */
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { LookedItem } from "../../../core/commands/pane/look-report";
import { paneStart } from "../../../core/messages/en/pane-start";
import { keyResultShares } from "./key-result-shares";
import { ShareLine } from "./share-line";
import { ShareList } from "./share-list";
import { useReview } from "./use-review";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

export function MissingFields({ items }: { items: readonly LookedItem[] }) {
  const review = useReview();
  const styles = useStyles();
  const { keyResults, fields, someNeedNone } = useMemo(() => keyResultShares(items), [items]);
  const say = paneStart.plan;
  if (keyResults === 0) return <Body1 className={styles.quiet}>{say.noKeyResults}</Body1>;
  return (
    <div>
      <ShareList heading={say.shares(keyResults)}>
        {fields.map(({ field, complete }) => (
          <ShareLine
            key={field}
            part={complete}
            all={keyResults}
            text={say.share(field, complete, keyResults)}
            opens={say.reviewRest(keyResults - complete)}
            onOpen={review.pending}
          />
        ))}
      </ShareList>
      {someNeedNone && <Caption1 className={styles.quiet}>{say.someNeedNone}</Caption1>}
    </div>
  );
}
