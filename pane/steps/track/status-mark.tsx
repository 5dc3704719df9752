/** A status: its sign and its word. */
import { Caption1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { statusWords } from "../../../core/messages/en/pane-track";
import type { Status } from "../../../core/score/scores";
import { StatusIcon } from "./status-icon";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
});

export function StatusMark({ status }: { status: Status }) {
  return (
    <span className={useStyles().mark}>
      <StatusIcon status={status} />
      <Caption1Strong>{statusWords[status]}</Caption1Strong>
    </span>
  );
}
