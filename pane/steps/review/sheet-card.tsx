/** One sheet: whether it is read as a plan and why, and its tables. */
import { Caption1, Card, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import type { InspectedSheet } from "../../../core/commands/inspect";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { CellLink } from "../../shared/cell-link";
import { ChangedByPerson } from "./changed-by-person";
import { surenessOf } from "./confidence";
import { TableColumns } from "./table-columns";
import type { Corrections } from "./use-corrections";

const useStyles = makeStyles({
  card: { rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  name: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground2 },
});

export function SheetCard({ sheet, items, corrections }: SheetCardProps) {
  const styles = useStyles();
  const { name, isPlan, reason, confidence, turned, tables, setByPerson } = sheet;
  const sure = say.confidencePercent(say.confidence[surenessOf(confidence)], confidence);
  return (
    <Card className={styles.card} size="small" role="group" aria-label={name}>
      <div className={styles.head}>
        <Text as="h3" weight="semibold" className={styles.name}>
          {name}
        </Text>
        <Switch
          checked={isPlan}
          aria-label={say.sheetSwitch(name)}
          onChange={(_, { checked }) => corrections.setSheet(sheet, checked)}
        />
      </div>
      <Caption1 className={styles.about}>
        {isPlan ? `${say.sheetRead} · ${say.sheetItems(items)} · ${sure}` : say.notPlan(reason)}
      </Caption1>
      {setByPerson && <ChangedByPerson what={name} onTakeBack={() => corrections.takeBackSheet(sheet)} />}
      {isPlan && turned && <Caption1>{say.turned}</Caption1>}
      {isPlan &&
        tables.map((table) => (
          <TableColumns key={table.range} sheet={name} table={table} corrections={corrections} />
        ))}
      {!isPlan && (
        <Caption1>
          <CellLink at={{ sheet: name, cell: "A1" }} about={name} />
        </Caption1>
      )}
    </Card>
  );
}

interface SheetCardProps {
  sheet: InspectedSheet;
  items: number;
  corrections: Corrections;
}
