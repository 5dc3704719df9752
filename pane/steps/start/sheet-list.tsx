/** Sheets of the workbook, each with a word on it. */
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SheetLink } from "./sheet-link";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    overflowWrap: "anywhere",
  },
  about: { color: tokens.colorNeutralForeground2 },
});

export function SheetList({ sheets }: { sheets: readonly { name: string; about: string }[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sheets.map(({ name, about }) => (
        <li key={name} className={styles.sheet}>
          <SheetLink sheet={name} />
          <Caption1 className={styles.about}>{about}</Caption1>
        </li>
      ))}
    </ul>
  );
}
