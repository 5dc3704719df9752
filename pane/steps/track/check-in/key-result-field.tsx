/** Which key result the check-in is about, with its last value and its target. */
import { Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import type { TrackedKeyResult } from "../../../../core/commands/pane/track";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { trackMessages } from "../../../../core/messages/en/pane-track";
import { inOrder } from "../key-result-filter";
import { SearchableChoice } from "../searchable-choice";
import { useTracked } from "../use-track";
import { problemShown } from "./problem-shown";
import { whereItStands } from "./where-it-stands";

/** Characters of a title that the field shows in a pane of 300 pixels; a longer one is written out below it. */
const FITS = 30;

const useStyles = makeStyles({
  field: { display: "grid", rowGap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  option: { display: "grid" },
});

export function KeyResultField({ keyResult, problem, onChoose }: KeyResultFieldProps) {
  const styles = useStyles();
  const { report } = useTracked();
  const urgent = new Set(report.attention);
  const rest = report.keyResults.filter(({ keyResultId }) => !urgent.has(keyResultId));
  const ordered = [...inOrder(report.keyResults, report.attention), ...rest];
  const byId = new Map(ordered.map((one) => [one.keyResultId, one]));
  const choices = ordered.map(({ keyResultId, title, objective, owner }) => ({
    value: keyResultId,
    label: title,
    search: `${keyResultId} ${title} ${objective} ${owner ?? ""}`,
  }));
  return (
    <div className={styles.field}>
      <Field label={say.keyResult} required {...problemShown(problem)}>
        <SearchableChoice
          name="keyResultId"
          value={keyResult?.keyResultId ?? null}
          choices={choices}
          placeholder={say.keyResultHint}
          onChoose={onChoose}
          render={(id) => (
            <span className={styles.option}>
              <span>{byId.get(id)?.title}</span>
              <Caption1 className={styles.quiet}>
                {`${id} · ${byId.get(id)?.owner?.trim() || trackMessages.noOwner}`}
              </Caption1>
            </span>
          )}
        />
      </Field>
      {keyResult && (
        <>
          {keyResult.title.length > FITS && <Caption1 className={styles.quiet}>{keyResult.title}</Caption1>}
          <Caption1>{whereItStands(keyResult)}</Caption1>
        </>
      )}
    </div>
  );
}

interface KeyResultFieldProps {
  keyResult: TrackedKeyResult | null;
  problem: CheckInProblem | undefined;
  onChoose: (keyResultId: string | null) => void;
}
