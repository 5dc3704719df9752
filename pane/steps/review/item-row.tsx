/** One item: its text, what it is, what is missing; opened, where each value stands. */
import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronUp16Regular } from "@fluentui/react-icons";
import type { LookedItem } from "../../../core/commands/pane/look";
import type { MappedKind } from "../../../core/plan/mapping/plan-mapping";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { useRowTabIndex } from "../../shared/row-focus";
import { StatusBadge } from "../../shared/status-badge";
import { ChangedByPerson } from "./changed-by-person";
import { surenessOf } from "./confidence";
import { EvidenceList } from "./evidence-list";
import { KindMenu } from "./kind-menu";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  said: { minWidth: 0, overflowWrap: "anywhere" },
  text: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 3, overflow: "hidden" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    gridColumn: "1 / -1",
  },
  more: { gridColumn: "1 / -1" },
});

export function ItemRow({ item, isOpen, onToggle, onChoose, onTakeBack }: ItemRowProps) {
  const styles = useStyles();
  const tabIndex = useRowTabIndex();
  const { text, pending, confidence, setByPerson } = item;
  return (
    <div className={mergeClasses(styles.row, isOpen && styles.open)}>
      <div className={styles.said}>
        <Body1 className={isOpen ? undefined : styles.text}>{text}</Body1>
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={isOpen}
        aria-label={say.whyAbout(text)}
        tabIndex={tabIndex}
        onClick={onToggle}
      />
      <div className={styles.facts}>
        <KindMenu item={item} onChoose={onChoose} />
        {!setByPerson && surenessOf(confidence) === "check" && (
          <StatusBadge tone="info">{say.confidence.check}</StatusBadge>
        )}
        {pending.map((field) => (
          <StatusBadge key={field} tone="warning">
            {say.pending[field]}
          </StatusBadge>
        ))}
      </div>
      {setByPerson && (
        <div className={styles.more}>
          <ChangedByPerson what={text} onTakeBack={onTakeBack} />
        </div>
      )}
      {isOpen && (
        <div className={styles.more}>
          <EvidenceList item={item} />
        </div>
      )}
    </div>
  );
}

interface ItemRowProps {
  item: LookedItem;
  isOpen: boolean;
  onToggle: () => void;
  onChoose: (kind: MappedKind) => void;
  onTakeBack: () => void;
}
