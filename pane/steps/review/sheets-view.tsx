/** The workbook's sheets: which are read as plans, and what their columns hold. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Look } from "../../../core/commands/pane/look";
import { FiscalYearField } from "../../shared/fiscal-year-field";
import { SheetCard } from "./sheet-card";
import { useCorrections } from "./use-corrections";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

export function SheetsView({ look }: { look: Look }) {
  const corrections = useCorrections(look);
  const styles = useStyles();
  const items = new Map<string, number>();
  for (const { source } of look.items) items.set(source.sheet, (items.get(source.sheet) ?? 0) + 1);
  return (
    <div className={styles.view}>
      <ul className={styles.list}>
        {look.sheets.map((sheet) => (
          <li key={sheet.name}>
            <SheetCard sheet={sheet} items={items.get(sheet.name) ?? 0} corrections={corrections} />
          </li>
        ))}
      </ul>
      <FiscalYearField settings={look.settings} />
    </div>
  );
}
