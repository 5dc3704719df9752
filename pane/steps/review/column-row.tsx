/** One column: its header, what it holds, why, and what else it could be. */
import { Caption1, Dropdown, makeStyles, Option, Text, tokens } from "@fluentui/react-components";
import { columnRoles } from "../../../core/plan/column-roles";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { CellLink } from "../../shared/cell-link";
import { StatusBadge } from "../../shared/status-badge";
import { ChangedByPerson } from "./changed-by-person";
import { surenessOf } from "./confidence";
import type { Corrections, LookedColumn } from "./use-corrections";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  dropdown: { minWidth: 0, width: "100%" },
  why: { color: tokens.colorNeutralForeground2 },
});

export function ColumnRow({ place, corrections }: { place: LookedColumn; corrections: Corrections }) {
  const styles = useStyles();
  const { sheet, table, column } = place;
  const { col, header, role, confidence, runnerUp, period, why, setByPerson } = column;
  const title = header ?? say.noHeader;
  const row = table.headerRows[0] ?? table.dataFirstRow;
  const reasons = [
    ...why,
    period && say.period(period),
    runnerUp && say.elseRole(say.roles[runnerUp.role], runnerUp.confidence),
  ];
  return (
    <div className={styles.column}>
      <div className={styles.head}>
        <Text weight="semibold">{title}</Text>
        <CellLink at={{ sheet, cell: `${col}${row}` }} about={title} />
        {!setByPerson && surenessOf(confidence) === "check" && (
          <StatusBadge tone="info">{say.confidence.check}</StatusBadge>
        )}
      </div>
      <Dropdown
        size="small"
        className={styles.dropdown}
        aria-label={say.roleOf(col, title)}
        value={say.roles[role]}
        selectedOptions={[role]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = columnRoles.find((known) => known === optionValue);
          if (chosen && chosen !== role) corrections.setRole(place, chosen);
        }}
      >
        {columnRoles.map((known) => (
          <Option key={known} value={known}>
            {say.roles[known]}
          </Option>
        ))}
      </Dropdown>
      <Caption1 className={styles.why}>{reasons.filter(Boolean).join(" · ")}</Caption1>
      {setByPerson && <ChangedByPerson what={title} onTakeBack={() => corrections.takeBackRole(place)} />}
    </div>
  );
}
