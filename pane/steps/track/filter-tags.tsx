/** The filters that are set: each can be taken away by itself. */
import { makeStyles, Tag, TagGroup, tokens } from "@fluentui/react-components";
import { statusWords, trackMessages as say } from "../../../core/messages/en/pane-track";
import { noFilter } from "./key-result-filter";
import type { KeyResultFilter } from "./key-result-filter";
import { unitName } from "./unit-name";

const useStyles = makeStyles({ tags: { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS } });

export function FilterTags({ filter, onNarrow }: FilterTagsProps) {
  const styles = useStyles();
  const { attention, unit, owner, status, missing } = filter;
  const tags: [keyof KeyResultFilter, string | null][] = [
    ["attention", attention ? say.list.attention : null],
    ["unit", unit === null ? null : unitName(unit)],
    ["owner", owner === null ? null : owner || say.noOwner],
    ["status", status === null ? null : statusWords[status]],
    ["missing", missing === null ? null : say.list.isMissing[missing]],
  ];
  const set = tags.flatMap(([key, label]) => (label === null ? [] : [{ key, label }]));
  if (set.length === 0) return null;
  return (
    <TagGroup
      size="small"
      aria-label={say.list.filter}
      className={styles.tags}
      onDismiss={(_, { value }) => {
        const key = value as keyof KeyResultFilter;
        onNarrow({ [key]: noFilter[key] });
      }}
    >
      {set.map(({ key, label }) => (
        <Tag key={key} value={key} dismissible aria-label={say.list.remove(label)}>
          {label}
        </Tag>
      ))}
    </TagGroup>
  );
}

interface FilterTagsProps {
  filter: KeyResultFilter;
  onNarrow: (part: Partial<KeyResultFilter>) => void;
}
