/** The sheets that a build has written; each opens. */
import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { BuildReport } from "../../../core/commands/pane/build";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { Disclosure } from "../../shared/disclosure";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  reason: { overflowWrap: "anywhere" },
});

/** Hidden sheets cannot be opened and are not listed. */
export function WrittenSheets({ written, conversion: { isUpdate, skipped } }: BuildReport) {
  const { reveal } = usePane();
  const styles = useStyles();
  const say = paneBuild.result;
  return (
    <>
      <ul className={styles.list}>
        {written
          .filter(({ isHidden }) => !isHidden)
          .map(({ sheet, rows, isNew }) => (
            <li key={sheet} className={styles.sheet}>
              <span className={styles.name}>
                <Link
                  as="button"
                  onClick={() => reveal({ sheet, cell: "A1" })}
                  aria-label={say.openSheet(sheet)}
                >
                  {sheet}
                </Link>
              </span>
              <Caption1>{say.rows(rows)}</Caption1>
              {isUpdate && <Caption1 className={styles.quiet}>{isNew ? say.isNew : say.updated}</Caption1>}
            </li>
          ))}
      </ul>
      {skipped.length > 0 && (
        <Disclosure label={say.skipped(skipped.length)}>
          {skipped.map(({ sheet, reason }) => (
            <Body1 key={sheet} block className={styles.reason}>
              <b>{sheet}</b>: {reason}
            </Body1>
          ))}
        </Disclosure>
      )}
    </>
  );
}
