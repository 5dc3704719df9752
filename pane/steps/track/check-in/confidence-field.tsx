/** How sure somebody is, 0 to 10, in one click or with the arrow keys; it may stay unsaid. */
import {
  Button,
  createFocusOutlineStyle,
  Field,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { confidence as entry } from "../../../../core/book/columns/entry";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { useHidden } from "../../../shared/hidden";
import type { CheckInDraft } from "./check-in-draft";
import { problemShown } from "./problem-shown";

const useStyles = makeStyles({
  scale: { display: "flex", columnGap: tokens.strokeWidthThick },
  step: {
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: "center",
    cursor: "pointer",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...createFocusOutlineStyle({ selector: "focus-within" }),
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  clear: { minWidth: 0 },
});

export function ConfidenceField({ confidence, problem, onType }: ConfidenceFieldProps) {
  const styles = useStyles();
  const hidden = useHidden();
  const steps = Array.from({ length: entry.max - entry.min + 1 }, (_, i) => entry.min + i);
  return (
    <Field label={say.confidence} hint={say.confidenceHint} {...problemShown(problem)}>
      <div role="radiogroup">
        <div className={styles.scale}>
          {steps.map((step) => (
            <label key={step} className={mergeClasses(styles.step, step === confidence && styles.chosen)}>
              <input
                type="radio"
                name="confidence"
                className={hidden.text}
                checked={step === confidence}
                onChange={() => onType({ confidence: step })}
              />
              {step}
            </label>
          ))}
        </div>
        {confidence !== null && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.clear}
            onClick={() => onType({ confidence: null })}
          >
            {say.confidenceClear}
          </Button>
        )}
      </div>
    </Field>
  );
}

interface ConfidenceFieldProps {
  confidence: number | null;
  problem: CheckInProblem | undefined;
  onType: (part: Partial<CheckInDraft>) => void;
}
