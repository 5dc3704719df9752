/** What has changed since the last build, in words; each kind of change opens to its items. */
import { Body1, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { paneBuild } from "../../../core/messages/en/pane-build";
import type { MergeChanges } from "../../../core/okr/merge/merge-rows";
import { CellLink } from "../../shared/cell-link";
import { Disclosure } from "../../shared/disclosure";
import { SectionHeading } from "../../shared/section-heading";
import { changedItems } from "./changed-items";
import type { ChangedItems } from "./changed-items";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: 0, listStyleType: "none" },
  item: { marginBottom: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  detail: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The rest is counted: the book itself shows it. */
const SHOWN = 20;

export function PlanChanges({ changes }: { changes: MergeChanges }) {
  const kinds = changedItems(changes);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (kind: string, isOpen: boolean): void => {
    const others = [...open].filter((name) => name !== kind);
    setOpen(new Set(isOpen ? [...others, kind] : others));
  };
  return (
    <>
      <SectionHeading>{paneBuild.changes.heading}</SectionHeading>
      {kinds.length === 0 && <Body1>{paneBuild.changes.none}</Body1>}
      {kinds.map((changed) => (
        <Disclosure
          key={changed.kind}
          label={changed.says}
          isOpen={open.has(changed.kind)}
          onToggle={(isOpen) => toggle(changed.kind, isOpen)}
        >
          <ChangedList items={changed.items} />
        </Disclosure>
      ))}
    </>
  );
}

function ChangedList({ items }: Pick<ChangedItems, "items">) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.slice(0, SHOWN).map(({ id, title, source, details }) => (
        <li key={id} className={styles.item}>
          <Text weight="semibold">{id}</Text> {title}{" "}
          {source && <CellLink at={{ sheet: source.sheet, cell: source.cell }} about={title} />}
          {details.map((detail) => (
            <Caption1 key={detail} className={styles.detail}>
              {detail}
            </Caption1>
          ))}
        </li>
      ))}
      {items.length > SHOWN && <li>{paneBuild.changes.more(items.length - SHOWN)}</li>}
    </ul>
  );
}
