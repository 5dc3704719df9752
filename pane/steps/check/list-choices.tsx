/** Which findings are listed, and how: words, grouping, and the rules that somebody asked for. */
import {
  Caption1,
  Dropdown,
  Label,
  makeStyles,
  Option,
  Tag,
  tokens,
  useId,
} from "@fluentui/react-components";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneCheck as say } from "../../../core/messages/en/pane-check";
import { useKeptState } from "../../shared/kept-state";
import { SearchField } from "../../shared/search-field";
import { checkMemory } from "./check-memory";
import { groupings, ruleTitles } from "./group-findings";

const useStyles = makeStyles({
  grouping: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { flexShrink: 0 },
  dropdown: { minWidth: 0, flexGrow: 1 },
  hint: { color: tokens.colorNeutralForeground2 },
  chip: { maxWidth: "100%" },
});

export function ListChoices({ report }: { report: CheckReport }) {
  const [{ words, grouping, rules }, change] = useKeptState(checkMemory);
  const styles = useStyles();
  const labelId = useId("group-by");
  const choose = (name: string | undefined): void => {
    const chosen = groupings.find((known) => known === name);
    if (chosen) change({ grouping: chosen, open: null });
  };
  return (
    <>
      <SearchField label={say.search} value={words} onChange={(typed) => change({ words: typed })} />
      <div className={styles.grouping}>
        <Label id={labelId} size="small" className={styles.label}>
          {say.groupBy}
        </Label>
        <Dropdown
          size="small"
          className={styles.dropdown}
          aria-labelledby={labelId}
          value={say.groupings[grouping]}
          selectedOptions={[grouping]}
          onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        >
          {groupings.map((name) => (
            <Option key={name} value={name}>
              {say.groupings[name]}
            </Option>
          ))}
        </Dropdown>
      </div>
      {grouping === "rule" && <Caption1 className={styles.hint}>{say.ruleNames}</Caption1>}
      {rules && (
        <Tag
          size="small"
          className={styles.chip}
          dismissible
          dismissIcon={{ "aria-label": say.dropRules }}
          onClick={() => change({ rules: null })}
        >
          {say.onlyRules(rules.map(ruleTitles(report)))}
        </Tag>
      )}
    </>
  );
}
