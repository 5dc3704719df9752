/** How many findings there are after a build: those of reading and merging with those of the rules, as the Findings sheet lists them. */
import type { BuildReport } from "../../../core/commands/pane/build";
import { countFindings } from "../../../core/rules/engine/count-findings";
import type { FindingCounts } from "../../../core/rules/engine/count-findings";

export function findingsOfBuild({
  findings,
  checks,
}: Pick<BuildReport["conversion"], "findings" | "checks">): FindingCounts {
  const { error, warning, info, waived } = countFindings(findings);
  return {
    error: error + checks.error,
    warning: warning + checks.warning,
    info: info + checks.info,
    waived: waived + checks.waived,
  };
}
