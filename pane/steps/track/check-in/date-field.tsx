/** The day on which the value was seen. */
import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import type { CheckInDraft } from "./check-in-draft";
import { usePane } from "../../../session/pane-session";
import { problemShown } from "./problem-shown";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  // The browser draws the calendar's sign.
  dark: { colorScheme: "dark" },
});

export function DateField({ date, problem, onType }: DateFieldProps) {
  const styles = useStyles();
  const isDark = usePane().host.appearance.now() !== "light";
  return (
    <Field label={say.date} className={styles.field} {...problemShown(problem)}>
      <Input
        name="date"
        type="date"
        className={styles.field}
        input={{ className: mergeClasses(styles.input, isDark && styles.dark) }}
        value={date}
        onChange={(_, { value }) => onType({ date: value })}
      />
    </Field>
  );
}

interface DateFieldProps {
  date: string;
  problem: CheckInProblem | undefined;
  onType: (part: Partial<CheckInDraft>) => void;
}
