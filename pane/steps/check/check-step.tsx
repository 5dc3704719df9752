/** The step "Check": what is missing or contradictory in the book, and what to do about it. */
import { CheckReportView } from "./check-report";
import { NotChecked } from "./not-checked";
import { useCheck, useChecksOfThemselves } from "./use-check";

export function CheckStep() {
  const { report, isOld, check } = useCheck();
  useChecksOfThemselves({ check });
  if (!report) return <NotChecked onCheck={() => void check(false)} />;
  return <CheckReportView report={report} isOld={isOld} onCheck={(write) => void check(write)} />;
}
