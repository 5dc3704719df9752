/** One filter: any, or one of the choices. Long lists of choices are searched by typing. */
import { Field, makeStyles } from "@fluentui/react-components";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { SearchableChoice } from "./searchable-choice";

const useStyles = makeStyles({ field: { minWidth: 0 } });

export function FilterField<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: FilterFieldProps<Value>) {
  return (
    <Field label={label} size="small" className={useStyles().field}>
      <SearchableChoice
        value={value}
        choices={choices.map((choice) => ({ ...choice, search: choice.label }))}
        placeholder={say.list.any}
        isClearable
        inPlace
        onChoose={onChoose}
      />
    </Field>
  );
}

interface FilterFieldProps<Value extends string> {
  label: string;
  value: Value | null;
  choices: readonly { value: Value; label: string }[];
  onChoose: (value: Value | null) => void;
}
