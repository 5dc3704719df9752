/** A problem of a field as Fluent's Field takes it: at the field, read with it. */
import type { FieldProps } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";

export function problemShown(
  problem: CheckInProblem | undefined,
): Pick<FieldProps, "validationMessage" | "validationState"> {
  return problem ? { validationMessage: problem.text, validationState: problem.level } : {};
}
