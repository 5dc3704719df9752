/** Where each value of an item stands in the plan, in the plan's own words. */
import { Caption1, Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { Evidence, LookedItem } from "../../../core/commands/pane/look";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { CellLink } from "../../shared/cell-link";
import { surenessOf } from "./confidence";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  value: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  sureness: { display: "block", marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  words: { display: "block", color: tokens.colorNeutralForeground2 },
});

export function EvidenceList({ item: { evidence, source, text, confidence } }: { item: LookedItem }) {
  const styles = useStyles();
  return (
    <div>
      <dl className={styles.list}>
        {evidence.map(({ field, shown, ...from }) => (
          <Fact key={field} name={say.evidence[field]} value={shown} from={from} />
        ))}
      </dl>
      {evidence.length === 0 && <Caption1>{say.noEvidence}</Caption1>}
      <Caption1 className={styles.sureness}>
        {say.confidencePercent(say.confidence[surenessOf(confidence)], confidence)} {" · "}
        <CellLink at={source} about={text} />
      </Caption1>
    </div>
  );
}

function Fact({ name, value, from: { at, words, assumed } }: FactProps) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <Caption1Strong>{name}</Caption1Strong>
      </dt>
      <dd className={styles.value}>
        <Caption1>{assumed ? `${value}, ${say.assumed}` : value}</Caption1>
        <Caption1 className={styles.words}>
          {at === null && say.fromWording}
          {at !== null && (words === "" ? say.byColour : <q>{words}</q>)}{" "}
          {at !== null && <CellLink at={at} about={name} />}
        </Caption1>
      </dd>
    </>
  );
}

interface FactProps {
  name: string;
  value: string;
  from: Pick<Evidence, "at" | "words" | "assumed">;
}
