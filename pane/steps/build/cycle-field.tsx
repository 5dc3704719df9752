/** The cycle that the book is built for. */
import { Caption1, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { LookedSettings } from "../../../core/commands/pane/look";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { cycleChoices } from "./cycle-choices";

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  option: { display: "flex", flexDirection: "column" },
  days: { color: tokens.colorNeutralForeground2 },
});

export function CycleField({ settings }: { settings: LookedSettings }) {
  const { choices, decide } = usePane();
  const styles = useStyles();
  const say = paneBuild.cycle;
  const all = cycleChoices(settings, choices.fiscalYearStart ?? settings.fiscalYearStart);
  const name = choices.cycle ?? settings.cycle;
  const chosen = all.find((choice) => choice.name === name);
  const days = chosen ?? { start: settings.cycleStart, end: settings.cycleEnd };
  return (
    <Field label={say.label} hint={say.days(days.start, days.end)}>
      <Dropdown
        className={styles.dropdown}
        value={name}
        selectedOptions={[name]}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && decide({ cycle: optionValue })}
      >
        {all.map(({ name: option, start, end }) => (
          <Option key={option} value={option} text={option}>
            <span className={styles.option}>
              {option}
              <Caption1 className={styles.days}>{say.days(start, end)}</Caption1>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
