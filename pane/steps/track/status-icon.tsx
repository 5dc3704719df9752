/** The sign of a status: each has a shape of its own, so that nobody has to tell colours apart. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CheckmarkCircle16Regular,
  CircleHint16Regular,
  Clock16Regular,
  DismissCircle16Filled,
  ErrorCircle16Filled,
  QuestionCircle16Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ComponentType } from "react";
import type { Status } from "../../../core/score/scores";
import { statusGroupOf } from "./status-groups";
import type { StatusGroup } from "./status-groups";

const icons: Readonly<Record<Status, ComponentType>> = {
  Done: CheckmarkCircle16Filled,
  "On track": CheckmarkCircle16Regular,
  "At risk": Warning16Filled,
  "Off track": ErrorCircle16Filled,
  Missed: DismissCircle16Filled,
  Stale: Clock16Regular,
  "Not assessed": QuestionCircle16Regular,
  "Not scored": CircleHint16Regular,
};

const groupIcons: Readonly<Record<StatusGroup, ComponentType>> = {
  good: CheckmarkCircle16Filled,
  atRisk: Warning16Filled,
  off: ErrorCircle16Filled,
  silent: Clock16Regular,
  unscored: CircleHint16Regular,
};

/** Colours that stand out from the pane's ground by 3:1 and more, light and dark. */
export const useGroupColor = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  atRisk: { color: tokens.colorStatusWarningForeground1 },
  off: { color: tokens.colorStatusDangerForeground1 },
  silent: { color: tokens.colorNeutralForeground3 },
  unscored: { color: tokens.colorNeutralForeground3 },
});

const useStyles = makeStyles({ icon: { display: "inline-flex", flexShrink: 0 } });

export function StatusIcon({ status }: { status: Status }) {
  return <Sign icon={icons[status]} group={statusGroupOf(status)} />;
}

export function GroupIcon({ group }: { group: StatusGroup }) {
  return <Sign icon={groupIcons[group]} group={group} />;
}

function Sign({ icon: Icon, group }: { icon: ComponentType; group: StatusGroup }) {
  return (
    <span aria-hidden className={mergeClasses(useStyles().icon, useGroupColor()[group])}>
      <Icon />
    </span>
  );
}
