/** The new value as people type it, and how it is understood. */
import { Field, Input } from "@fluentui/react-components";
import type { FieldProps } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import type { TrackedKeyResult } from "../../../../core/commands/pane/track";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { shownScore, shownValue } from "../shown";
import type { CheckInDraft } from "./check-in-draft";
import { problemShown } from "./problem-shown";
import { readValue } from "../../../../core/commands/check-in/read-value";
import { scorePreview } from "./score-preview";

export function ValueField({ draft, keyResult, problem, onType }: ValueFieldProps) {
  const unit = keyResult?.unit ?? null;
  const isNamed = unit !== null && unit !== "count";
  return (
    <Field
      label={isNamed ? say.valueIn(unit) : say.value}
      hint={say.valueHint}
      {...(problem ? problemShown(problem) : understanding(draft.value, keyResult))}
    >
      <Input
        name="value"
        inputMode="decimal"
        autoComplete="off"
        value={draft.value}
        onChange={(_, { value }) => onType({ value })}
      />
    </Field>
  );
}

function understanding(
  typed: string,
  keyResult: TrackedKeyResult | null,
): Pick<FieldProps, "validationMessage" | "validationState"> {
  const read = readValue(typed, keyResult?.unit ?? null);
  if (read.kind === "none") return {};
  if (read.kind === "problem")
    return { validationState: "error", validationMessage: say.valueProblems[read.problem] };
  if (!keyResult) return {};
  const shown = shownValue(read.value, keyResult.unit);
  const score = scorePreview(keyResult, read.value);
  const before = keyResult.score === null ? null : shownScore(keyResult.score);
  const validationMessage =
    score === null ? say.understoodNotScored(shown) : say.understoodScored(shown, shownScore(score), before);
  return { validationState: "none", validationMessage };
}

interface ValueFieldProps {
  draft: CheckInDraft;
  keyResult: TrackedKeyResult | null;
  problem: CheckInProblem | undefined;
  onType: (part: Partial<CheckInDraft>) => void;
}
