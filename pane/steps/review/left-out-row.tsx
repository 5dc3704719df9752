/** A text of the plan that people have told us to leave out. */
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { LeftOutItem } from "../../../core/commands/pane/look";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { CellLink } from "../../shared/cell-link";
import { useRowTabIndex } from "../../shared/row-focus";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

export function LeftOutRow({ item, onBringBack }: { item: LeftOutItem; onBringBack: () => void }) {
  const { text, readAs, source } = item;
  return (
    <div className={useStyles().row}>
      <Body1>{text}</Body1>
      <Caption1>
        {say.wouldBe(say.kinds[readAs])} {" · "}
        <CellLink at={source} about={text} />
      </Caption1>
      <Button
        size="small"
        icon={<ArrowUndo16Regular />}
        tabIndex={useRowTabIndex()}
        aria-label={say.bringBackAbout(text)}
        onClick={onBringBack}
      >
        {say.bringBack}
      </Button>
    </div>
  );
}
