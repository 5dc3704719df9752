/** The key results that need attention first. */
import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { SectionHeading } from "../../shared/section-heading";
import { KeyResultItem } from "./key-result-item";
import { inOrder } from "./key-result-filter";
import { useTracked } from "./use-track";

/** What a person can take in at a glance; the list has all. */
const SHOWN = 5;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

export function AttentionList() {
  const { report, list } = useTracked();
  const urgent = inOrder(report.keyResults, report.attention);
  const all = (
    <Button size="small" appearance="subtle" onClick={() => list({ attention: true })}>
      {say.attentionAll(urgent.length)}
    </Button>
  );
  return (
    <section aria-labelledby="track-attention">
      <SectionHeading id="track-attention" aside={urgent.length > SHOWN && all}>
        {say.attention}
      </SectionHeading>
      {urgent.length === 0 && <Body1>{say.attentionNone}</Body1>}
      <ul className={useStyles().list}>
        {urgent.slice(0, SHOWN).map((keyResult) => (
          <li key={keyResult.keyResultId}>
            <KeyResultItem keyResult={keyResult} />
          </li>
        ))}
      </ul>
    </section>
  );
}
