/** What only few people need before a build. */
import { Field, Switch } from "@fluentui/react-components";
import { paneBuild } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { Disclosure } from "../../shared/disclosure";

export function AdvancedChoices() {
  const { choices, decide } = usePane();
  const say = paneBuild.advanced;
  return (
    <Disclosure label={say.label}>
      <Field hint={say.forgetMeans}>
        <Switch
          label={say.forget}
          checked={choices.forgetMapping ?? false}
          onChange={(_, { checked }) => decide({ forgetMapping: checked })}
        />
      </Field>
    </Disclosure>
  );
}
