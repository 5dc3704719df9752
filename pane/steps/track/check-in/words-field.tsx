/** Progress, problems or plans, in words. */
import { Field, Textarea } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import type { CheckInDraft } from "./check-in-draft";
import { problemShown } from "./problem-shown";

const hints = { progress: say.progressHint, problems: say.problemsHint, plans: say.plansHint };

export function WordsField({ field, text, problem, onType }: WordsFieldProps) {
  return (
    <Field label={say[field]} {...problemShown(problem)}>
      <Textarea
        name={field}
        rows={2}
        resize="vertical"
        placeholder={hints[field]}
        value={text}
        onChange={(_, { value }) => onType({ [field]: value })}
      />
    </Field>
  );
}

interface WordsFieldProps {
  field: keyof typeof hints;
  text: string;
  problem: CheckInProblem | undefined;
  onType: (part: Partial<CheckInDraft>) => void;
}
