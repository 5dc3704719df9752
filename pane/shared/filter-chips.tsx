/** Shows a part of a list: one chip for each part, with how many it holds. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  chip: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

export interface Chip<Key extends string> {
  key: Key;
  label: string;
  count: number;
}

export function FilterChips<Key extends string>({ label, chips, chosen, onChoose }: FilterChipsProps<Key>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips.map(({ key, label: word, count }) => (
        <ToggleButton
          key={key}
          size="small"
          shape="circular"
          className={styles.chip}
          checked={key === chosen}
          disabled={count === 0 && key !== chosen}
          disabledFocusable={false}
          onClick={() => onChoose(key)}
        >
          {`${word} ${count}`}
        </ToggleButton>
      ))}
    </div>
  );
}

interface FilterChipsProps<Key extends string> {
  label: string;
  chips: readonly Chip<Key>[];
  chosen: Key;
  onChoose: (key: Key) => void;
}
