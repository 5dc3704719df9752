/** Who checks in: one of the book's people, or any name. */
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { choicesFound } from "../choices-found";
import { useTracked } from "../use-track";
import type { CheckInDraft } from "./check-in-draft";
import { problemShown } from "./problem-shown";

const useStyles = makeStyles({ box: { minWidth: 0, width: "100%" }, input: { minWidth: 0, width: "100%" } });

export function PersonField({ by, problem, onType }: PersonFieldProps) {
  const styles = useStyles();
  const { people } = useTracked().report;
  const isChosen = people.includes(by);
  const choices = people.map((name) => ({ value: name, label: name, search: name }));
  const { found } = choicesFound(choices, isChosen ? "" : by);
  return (
    <Field label={say.by} {...problemShown(problem)}>
      <Combobox
        name="by"
        freeform
        className={styles.box}
        input={{ className: styles.input }}
        placeholder={say.byHint}
        value={by}
        selectedOptions={isChosen ? [by] : []}
        onChange={({ target }) => onType({ by: target.value })}
        onOptionSelect={(_, { optionText }) => onType({ by: optionText ?? by })}
      >
        {found.map(({ value }) => (
          <Option key={value} value={value}>
            {value}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

interface PersonFieldProps {
  by: string;
  problem: CheckInProblem | undefined;
  onType: (part: Partial<CheckInDraft>) => void;
}
