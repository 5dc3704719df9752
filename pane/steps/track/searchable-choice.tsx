/** Chooses one of many: typing narrows them down. */
import { Combobox, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { trackMessages as say } from "../../../core/messages/en/pane-track";
import { choicesFound } from "./choices-found";
import type { ChoiceOf } from "./choices-found";

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** Field's label and messages reach the input by themselves. */
export function SearchableChoice<Value extends string>(props: SearchableChoiceProps<Value>) {
  const {
    value,
    choices,
    placeholder,
    isClearable = false,
    inPlace = false,
    onChoose,
    render,
    ...rest
  } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const label = choices.find((choice) => choice.value === value)?.label ?? "";
  const { found, left } = choicesFound(choices, typed ?? "");
  return (
    <Combobox
      {...rest}
      className={styles.box}
      input={{ className: styles.input }}
      inlinePopup={inPlace}
      placeholder={placeholder}
      clearable={isClearable}
      value={typed ?? label}
      selectedOptions={value === null ? [] : [value]}
      onChange={({ target }) => setTyped(target.value)}
      onOpenChange={(_, { open }) => {
        if (!open) setTyped(null);
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        onChoose(choices.find((choice) => choice.value === optionValue)?.value ?? null);
      }}
    >
      {found.map((choice) => (
        <Option key={choice.value} value={choice.value} text={choice.label}>
          {render ? render(choice.value) : choice.label}
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" disabled text="">
          {say.choice.none}
        </Option>
      )}
      {left > 0 && (
        <Option key="more" disabled text="">
          {say.choice.more(left)}
        </Option>
      )}
    </Combobox>
  );
}

interface SearchableChoiceProps<Value extends string> {
  value: Value | null;
  choices: readonly ChoiceOf<Value>[];
  placeholder: string;
  isClearable?: boolean;
  /** Inside a box that keeps the focus. */
  inPlace?: boolean;
  onChoose: (value: Value | null) => void;
  /** What an option shows; its label where it is not given. */
  render?: (value: Value) => ReactNode;
  name?: string;
}
