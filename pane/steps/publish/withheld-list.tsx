/** Objectives that are held back: why, and the way to the cell that has to be mended. */
import { Body1, Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { paneMessages } from "../../../core/messages/en/pane";
import { publishMessages as say } from "../../../core/messages/en/pane-publish";
import type { WithheldObjective } from "../../../core/publish/publication-gate";
import type { Finding } from "../../../core/workbook/finding";
import { usePane } from "../../session/pane-session";
import { Disclosure } from "../../shared/disclosure";
import { useRowTabIndex } from "../../shared/row-focus";
import { VirtualList } from "../../shared/virtual-list";

/** Pixels, for its title and for each reason; each is measured when it is drawn. */
const [TITLE, REASON] = [40, 110];
/** More of them would push the page itself out of sight. */
const MOST_OPEN = 3;

const useStyles = makeStyles({
  objective: { paddingBottom: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  reason: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { maxWidth: "100%", minWidth: 0 },
});

export function WithheldList({ withheld }: { withheld: readonly WithheldObjective[] }) {
  if (withheld.length === 0) return null;
  const heading = say.withheld.heading(withheld.length);
  return (
    <Disclosure key={withheld.length} label={heading} startsOpen={withheld.length <= MOST_OPEN} flush>
      <VirtualList
        label={heading}
        rows={withheld}
        keyOf={({ id }) => id}
        heightOf={({ findings }) => TITLE + REASON * findings.length}
      >
        {(objective) => <HeldBack {...objective} />}
      </VirtualList>
    </Disclosure>
  );
}

function HeldBack({ id, title, findings }: WithheldObjective) {
  const styles = useStyles();
  return (
    <div className={styles.objective}>
      <Body1Strong block>{`${id} ${title}`}</Body1Strong>
      {findings.map((finding, index) => (
        <Reason key={index} finding={finding} />
      ))}
    </div>
  );
}

function Reason({ finding: { sheet, cell, seen, todo } }: { finding: Finding }) {
  const { reveal } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.reason}>
      <Body1>{seen}</Body1>
      <Body1 className={styles.quiet}>{todo}</Body1>
      <Button
        size="small"
        className={styles.button}
        icon={<ArrowRight16Regular />}
        tabIndex={useRowTabIndex()}
        onClick={() => reveal({ sheet, cell: cell ?? "A1" })}
      >
        {say.withheld.goTo(paneMessages.cell(sheet, cell))}
      </Button>
    </div>
  );
}
