/** What could not be read back from the book, and is therefore missing from the numbers. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import type { Finding } from "../../../core/workbook/finding";
import { CellLink } from "../../shared/cell-link";
import { Disclosure } from "../../shared/disclosure";

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalM },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
});

export function ReadingProblems({ problems }: { problems: readonly Finding[] }) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <Disclosure label={say.problems(problems.length)} flush>
          <ul className={styles.list}>
            {problems.map(({ sheet, cell, seen, todo }, i) => (
              <li key={i}>
                <Caption1 block>{`${seen} ${todo}`}</Caption1>
                <CellLink at={{ sheet, cell: cell ?? "A1" }} about={seen} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </MessageBarBody>
    </MessageBar>
  );
}
