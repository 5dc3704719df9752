/** A group of findings: what they have in common, how many there are, and all safe fixes at once. */
import { Button, CounterBadge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular, Wrench16Regular } from "@fluentui/react-icons";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { useHidden } from "../../shared/hidden";
import { useRowTabIndex } from "../../shared/row-focus";
import type { FindingGroup } from "./group-findings";
import { LevelSign } from "./level-sign";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, flexGrow: 1, flexBasis: 0, minWidth: "60%" },
  toggle: {
    justifyContent: "flex-start",
    textAlign: "start",
    width: "100%",
    minWidth: 0,
    paddingLeft: 0,
    paddingRight: 0,
  },
  title: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    overflowWrap: "anywhere",
  },
  chevron: { flexShrink: 0 },
  fix: { marginLeft: "auto" },
});

/** More than one: a single fix stands at its finding. */
const FIX_ALL_FROM = 2;

export function GroupRow({ group, isOpen, isBusy, onToggle, onFixAll }: GroupRowProps) {
  const styles = useStyles();
  const hidden = useHidden();
  const tabIndex = useRowTabIndex();
  const say = paneCheck.group;
  const { title, level, findings, fixable } = group;
  return (
    <div className={styles.row}>
      <h3 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={{
            className: styles.chevron,
            children: isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />,
          }}
          aria-expanded={isOpen}
          tabIndex={tabIndex}
          onClick={onToggle}
        >
          <span className={styles.title}>
            <LevelSign level={level} />
            <Text weight="semibold">{title}</Text>
          </span>
        </Button>
      </h3>
      <CounterBadge
        count={findings.length}
        overflowCount={9999}
        appearance="filled"
        color="informative"
        aria-hidden
      />
      <span className={hidden.text}>{say.count(findings.length)}</span>
      {fixable.length >= FIX_ALL_FROM && (
        <Button
          size="small"
          className={styles.fix}
          icon={<Wrench16Regular />}
          tabIndex={tabIndex}
          disabledFocusable={isBusy}
          onClick={onFixAll}
        >
          {say.fixAll(fixable.length)}
        </Button>
      )}
    </div>
  );
}

interface GroupRowProps {
  group: FindingGroup;
  isOpen: boolean;
  isBusy: boolean;
  onToggle: () => void;
  onFixAll: () => void;
}
