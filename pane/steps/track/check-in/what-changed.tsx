/** Score and status before a check-in and after it. */
import {
  Caption1,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { useHidden } from "../../../shared/hidden";
import { shownScore } from "../shown";
import { StatusMark } from "../status-mark";
import type { SavedCheckIn } from "../track-memory";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

export function WhatChanged({ saved: { before, after, objective } }: { saved: SavedCheckIn }) {
  const styles = useStyles();
  const hidden = useHidden();
  const score = (value: number | null) => (value === null ? say.noScore : shownScore(value));
  const rows = [
    {
      name: say.status,
      before: <StatusMark status={before.status} />,
      after: <StatusMark status={after.status} />,
    },
    { name: say.score, before: score(before.score), after: score(after.score) },
    { name: say.objective, before: score(objective.before), after: score(objective.after) },
  ];
  return (
    <Table size="small" aria-label={say.saved}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <span className={hidden.text}>{say.measure}</span>
          </TableHeaderCell>
          <TableHeaderCell>{say.before}</TableHeaderCell>
          <TableHeaderCell>{say.after}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.name}>
            <TableCell>
              <Caption1 className={styles.quiet}>{row.name}</Caption1>
            </TableCell>
            <TableCell>{row.before}</TableCell>
            <TableCell>{row.after}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
