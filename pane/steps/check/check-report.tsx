/** What the last check found: in numbers, then finding by finding. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FilterDismissRegular } from "@fluentui/react-icons";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneCheck } from "../../../core/messages/en/pane-check";
import { EmptyState } from "../../shared/empty-state";
import { useKeptState } from "../../shared/kept-state";
import { CheckHeader } from "./check-header";
import { checkMemory } from "./check-memory";
import { useCheckView } from "./check-view";
import { FilledShares } from "./filled-shares";
import { FindingsList } from "./findings-list";
import { LevelFilter } from "./level-filter";
import { ListChoices } from "./list-choices";
import { NothingFound } from "./nothing-found";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export function CheckReportView({ report, isOld, onCheck }: CheckReportProps) {
  const [{ level }, change] = useKeptState(checkMemory);
  const view = useCheckView(report);
  const { counts, findings, objectives, keyResults } = report;
  const isClean = findings.length === counts.waived;
  const isListed = !isClean || level === "waived";
  return (
    <div className={useStyles().report}>
      <CheckHeader report={report} view={view} isOld={isOld} onCheck={onCheck} />
      <LevelFilter counts={counts} chosen={level} onChoose={(chosen) => change({ level: chosen })} />
      <FilledShares objectives={objectives} keyResults={keyResults} />
      {isListed && <ListChoices report={report} />}
      {!isListed && <NothingFound waived={counts.waived} />}
      {isListed && view.rows.length === 0 && <NoMatch />}
      {isListed && view.rows.length > 0 && <FindingsList report={report} view={view} />}
    </div>
  );
}

function NoMatch() {
  const [, change] = useKeptState(checkMemory);
  const say = paneCheck.noMatch;
  return (
    <EmptyState icon={<FilterDismissRegular />} title={say.title} text={say.text}>
      <Button onClick={() => change({ level: null, rules: null, words: "" })}>{say.all}</Button>
    </EmptyState>
  );
}

interface CheckReportProps {
  report: CheckReport;
  /** The workbook may say something else by now. */
  isOld: boolean;
  onCheck: (write: boolean) => void;
}
