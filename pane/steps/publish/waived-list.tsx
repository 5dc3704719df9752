/** What goes out although it was found, because somebody decided so. */
import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { publishMessages as say } from "../../../core/messages/en/pane-publish";
import type { Finding } from "../../../core/workbook/finding";
import { CellLink } from "../../shared/cell-link";
import { Disclosure } from "../../shared/disclosure";
import { VirtualList } from "../../shared/virtual-list";

/** Pixels; each is measured when it is drawn. */
const LINE = 88;

const useStyles = makeStyles({
  line: { paddingBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function WaivedList({ waived }: { waived: readonly Finding[] }) {
  if (waived.length === 0) return null;
  const heading = say.waived.heading(waived.length);
  return (
    <Disclosure label={heading} flush>
      <VirtualList
        label={heading}
        rows={waived.map((finding, row) => ({ ...finding, row }))}
        keyOf={({ row }) => String(row)}
        heightOf={() => LINE}
      >
        {(finding) => <WaivedFinding finding={finding} />}
      </VirtualList>
    </Disclosure>
  );
}

function WaivedFinding({ finding: { sheet, cell, seen, waived, about } }: { finding: Finding }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Body1 block>{seen}</Body1>
      {waived && (
        <Caption1 block className={styles.quiet}>
          {say.waived.because(waived.reason)}
        </Caption1>
      )}
      <Caption1 block>
        <CellLink at={{ sheet, cell: cell ?? "A1" }} {...(about !== undefined && { about })} />
      </Caption1>
    </div>
  );
}
