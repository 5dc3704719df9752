/** The form of a check-in: done in under a minute, and nothing typed is lost. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SubmitEvent } from "react";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { SubView } from "../sub-view";
import { useTrack } from "../use-track";
import { ConfidenceField } from "./confidence-field";
import { ConfirmBar } from "./confirm-bar";
import { DateField } from "./date-field";
import { KeyResultField } from "./key-result-field";
import { PersonField } from "./person-field";
import { readValue } from "../../../../core/commands/check-in/read-value";
import { useCheckIn } from "./use-check-in";
import { ValueField } from "./value-field";
import { WordsField } from "./words-field";

const useStyles = makeStyles({
  form: { display: "grid", rowGap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  // Always in reach: most people fill in the value and save.
  foot: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function CheckInForm({ keyResultId }: { keyResultId: string | null }) {
  const styles = useStyles();
  const { back } = useTrack();
  const { keyResult, draft, problems, isSaving, type, choose, save } = useCheckIn(keyResultId);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => focusOn(form.current, keyResultId === null ? "keyResultId" : "value"), [keyResultId]);
  // Only what has to be mended takes the focus; what is only to be confirmed is asked below.
  const wrong = problems.find(({ level }) => level === "error")?.field;
  useEffect(() => {
    if (wrong) focusOn(form.current, wrong);
  }, [wrong, problems]);
  const warnings = wrong ? [] : problems;
  // Warnings stand together below, where they are confirmed.
  const of = (field: CheckInProblem["field"]) =>
    problems.find((problem) => problem.level === "error" && problem.field === field);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (readValue(draft.value, keyResult?.unit ?? null).kind === "problem") focusOn(form.current, "value");
    void save(false);
  };
  return (
    <SubView heading={say.heading} ownFocus>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        <KeyResultField keyResult={keyResult} problem={of("keyResultId")} onChoose={choose} />
        <ValueField draft={draft} keyResult={keyResult} problem={of("value")} onType={type} />
        <ConfidenceField confidence={draft.confidence} problem={of("confidence")} onType={type} />
        {(["progress", "problems", "plans"] as const).map((field) => (
          <WordsField key={field} field={field} text={draft[field]} problem={of(field)} onType={type} />
        ))}
        <div className={styles.pair}>
          <DateField date={draft.date} problem={of("date")} onType={type} />
          <PersonField by={draft.by} problem={of("by")} onType={type} />
        </div>
        <div className={styles.foot}>
          {warnings.length > 0 && (
            <ConfirmBar
              warnings={warnings}
              isSaving={isSaving}
              onConfirm={() => void save(true)}
              onChange={() => focusOn(form.current, warnings[0]?.field ?? "value")}
            />
          )}
          <div className={styles.actions}>
            {warnings.length === 0 && (
              <Button type="submit" appearance="primary" disabledFocusable={isSaving}>
                {isSaving ? say.isSaving : say.save}
              </Button>
            )}
            <Button onClick={back}>{say.cancel}</Button>
          </div>
        </div>
      </form>
    </SubView>
  );
}

function focusOn(form: HTMLFormElement | null, field: CheckInProblem["field"]): void {
  form?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}
