/** Who gets nothing, and why; what is uncertain can be sent again. */
import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { remindMessages as say } from "../../../core/messages/en/pane-remind";
import type { Unsent } from "../../../core/reminders/reminder-plan";
import { Disclosure } from "../../shared/disclosure";
import { VirtualList } from "../../shared/virtual-list";
import { useRowTabIndex } from "../../shared/row-focus";

/** Pixels; each is measured when it is drawn. */
const LINE = 72;

const useStyles = makeStyles({
  line: { paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function NobodyList({ nobody, startsOpen, onAgain }: NobodyListProps) {
  if (nobody.length === 0) return null;
  return (
    <Disclosure
      key={String(startsOpen)}
      label={say.nobody.heading(nobody.length)}
      startsOpen={startsOpen}
      flush
    >
      <VirtualList
        label={say.nobody.heading(nobody.length)}
        rows={nobody.map((unsent, index) => ({ ...unsent, row: index }))}
        keyOf={({ row }) => String(row)}
        heightOf={() => LINE}
      >
        {(unsent) => <NobodyLine unsent={unsent} onAgain={onAgain} />}
      </VirtualList>
    </Disclosure>
  );
}

interface NobodyListProps {
  nobody: readonly Unsent[];
  startsOpen: boolean;
  /** Sends an uncertain mail again. */
  onAgain: (key: string) => void;
}

function NobodyLine({ unsent, onAgain }: { unsent: Unsent; onAgain: (key: string) => void }) {
  const { kind, who, about, why, text, key } = unsent;
  const styles = useStyles();
  const tabIndex = useRowTabIndex();
  return (
    <div className={styles.line}>
      <Body1Strong block>{who === "" ? say.kinds[kind] : who}</Body1Strong>
      <Body1 block>{text}</Body1>
      {about.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {say.nobody.about(about)}
        </Caption1>
      )}
      {why === "uncertain" && key !== null && (
        <Button size="small" tabIndex={tabIndex} onClick={() => onAgain(key)}>
          {say.nobody.again}
        </Button>
      )}
    </div>
  );
}
