/** Why a finding matters, what to do, and the buttons that do it. */
import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular, EyeOff16Regular, Wrench16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { paneCheck } from "../../../core/messages/en/pane-check";
import type { Finding } from "../../../core/workbook/finding";
import { usePane } from "../../session/pane-session";
import { useRowTabIndex } from "../../shared/row-focus";

const useStyles = makeStyles({
  facts: { margin: 0, paddingTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  fact: { marginBottom: tokens.spacingVerticalS },
  said: { margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  rule: { display: "block", marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FindingActions {
  /** Name of the rule, for people. */
  ruleTitle: string;
  /** There is a book to mend. */
  canMend: boolean;
  isBusy: boolean;
  onFix: () => void;
  onWaive: () => void;
  onTakeBack: () => void;
}

export function FindingDetail({ finding, ...props }: FindingActions & { finding: Finding }) {
  const { ruleTitle, canMend, isBusy, onFix, onWaive, onTakeBack } = props;
  const { reveal } = usePane();
  const styles = useStyles();
  const tabIndex = useRowTabIndex();
  const say = paneCheck.finding;
  const { sheet, cell, why, todo, rule, fix, waived } = finding;
  const at = { sheet, cell: cell ?? "A1" };
  const common = { size: "small", tabIndex, disabledFocusable: isBusy } as const;
  return (
    <>
      <dl className={styles.facts}>
        {waived && (
          <Fact name={say.waivedBecause}>
            {waived.reason} <Caption1>({say.waivedBy(waived.by, waived.until)})</Caption1>
          </Fact>
        )}
        <Fact name={say.why}>{why}</Fact>
        <Fact name={say.todo}>{todo}</Fact>
        {fix && canMend && !waived && <Fact name={say.fix}>{fix.does}</Fact>}
      </dl>
      <div className={styles.actions}>
        {fix && canMend && !waived && (
          <Button {...common} appearance="primary" icon={<Wrench16Regular />} onClick={onFix}>
            {say.apply}
          </Button>
        )}
        <Button size="small" tabIndex={tabIndex} icon={<ArrowRight16Regular />} onClick={() => reveal(at)}>
          {cell === null ? say.goToSheet : say.goToCell}
        </Button>
        {canMend && !waived && (
          <Button {...common} icon={<EyeOff16Regular />} onClick={onWaive}>
            {say.waive}
          </Button>
        )}
        {canMend && waived && (
          <Button {...common} onClick={onTakeBack}>
            {say.takeBack}
          </Button>
        )}
      </div>
      <Caption1 className={styles.rule}>{say.rule(ruleTitle, rule)}</Caption1>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt>
        <Caption1 className={styles.name}>{name}</Caption1>
      </dt>
      <dd className={styles.said}>
        <Text>{children}</Text>
      </dd>
    </div>
  );
}
