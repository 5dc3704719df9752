/** The columns of one table, and what each holds. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { InspectedTable } from "../../../core/commands/inspect";
import { paneReview as say } from "../../../core/messages/en/pane-review";
import { Disclosure } from "../../shared/disclosure";
import { ColumnRow } from "./column-row";
import type { Corrections } from "./use-corrections";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export function TableColumns({ sheet, table, corrections }: TableColumnsProps) {
  const styles = useStyles();
  const label = `${say.table(table.range, say.headers(table.headerRows))} · ${say.showColumns(table.columns.length)}`;
  return (
    <Disclosure label={label} name={`${label}, ${sheet}`} flush>
      <ul className={styles.list}>
        {table.columns.map((column) => (
          <li key={column.col}>
            <ColumnRow place={{ sheet, table, column }} corrections={corrections} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

interface TableColumnsProps {
  sheet: string;
  table: InspectedTable;
  corrections: Corrections;
}
