/** What will be built, the choices before it, and the button. */
import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { BuildingGovernment20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Look } from "../../../core/commands/pane/look";
import { paneBuild as say } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { AdvancedChoices } from "./advanced-choices";
import { BuildCounts } from "./build-counts";
import { CycleField } from "./cycle-field";
import { FiscalYearField } from "../../shared/fiscal-year-field";
import { PresetChoice } from "./preset-choice";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  intro: { color: tokens.colorNeutralForeground2 },
  action: {
    position: "sticky",
    bottom: 0,
    marginTop: "auto",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: "100%" },
});

export function BuildForm({ look, onBuild, takesFocus }: BuildFormProps) {
  const { task } = usePane();
  const styles = useStyles();
  const kind = look.book ? "update" : "build";
  const action = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) action.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const lost = look.book?.lostSheets ?? [];
  return (
    <div className={styles.form}>
      <Body1 className={styles.intro}>{say.intro[kind]}</Body1>
      {lost.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say.lostSheets(lost)}</MessageBarBody>
        </MessageBar>
      )}
      <BuildCounts look={look} />
      <PresetChoice preset={look.settings.preset} />
      <FiscalYearField settings={look.settings} />
      <CycleField settings={look.settings} />
      {look.book && <AdvancedChoices />}
      <div ref={action} className={styles.action}>
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          icon={<BuildingGovernment20Regular />}
          disabledFocusable={task !== null}
          onClick={onBuild}
        >
          {say.button[kind]}
        </Button>
      </div>
    </div>
  );
}

interface BuildFormProps {
  look: Look;
  onBuild: () => void;
  /** What stood here before, with the focus in it, is gone. */
  takesFocus: boolean;
}
