/** City or small town: the set of limits that the book starts from. */
import { Caption1, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { presets } from "../../../core/okr/presets";
import type { PresetName } from "../../../core/okr/presets";
import { usePane } from "../../session/pane-session";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  means: { color: tokens.colorNeutralForeground2 },
});

const names: readonly PresetName[] = ["city", "small-town"];

/** `preset`: as the workbook says, or by default. */
export function PresetChoice({ preset }: { preset: PresetName }) {
  const { choices, decide } = usePane();
  const styles = useStyles();
  const say = paneBuild.preset;
  const choose = (name: string): void => {
    const chosen = names.find((known) => known === name);
    if (chosen) decide({ preset: chosen });
  };
  return (
    <Field label={say.label} hint={say.later}>
      <RadioGroup value={choices.preset ?? preset} onChange={(_, { value }) => choose(value)}>
        {names.map((name) => (
          <Radio
            key={name}
            value={name}
            label={
              <span className={styles.label}>
                <Text weight="semibold">{say.names[name]}</Text>
                <Caption1 className={styles.means}>{say.means[name](presets[name])}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
