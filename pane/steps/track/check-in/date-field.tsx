/** The day on which the value was seen. */
import { Field, Input } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import type { CheckInDraft } from "./check-in-draft";
import { problemShown } from "./problem-shown";

export function DateField({ date, problem, onType }: DateFieldProps) {
  return (
    <Field label={say.date} {...problemShown(problem)}>
      <Input name="date" type="date" value={date} onChange={(_, { value }) => onType({ date: value })} />
    </Field>
  );
}

interface DateFieldProps {
  date: string;
  problem: CheckInProblem | undefined;
  onType: (part: Partial<CheckInDraft>) => void;
}
