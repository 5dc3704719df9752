/** What is asked before a finding is waived, or all findings of a rule are fixed. */
import type { MendInput } from "../../../core/commands/pane/mend";
import type { Finding } from "../../../core/workbook/finding";
import { FixAllDialog } from "./fix-all-dialog";
import { WaiveDialog } from "./waive-dialog";

/** `key`: of the row that it was asked from. */
export type Asked = { key: string } & (
  { ask: "fix-all"; findings: Finding[] } | { ask: "waive"; finding: Finding }
);

export function MendDialogs({ asked, asOf, onMend, onClose }: MendDialogsProps) {
  if (asked?.ask === "waive") {
    const { finding } = asked;
    return (
      <WaiveDialog
        finding={finding}
        asOf={asOf}
        onWaive={(waived) => onMend({ do: "waive", findings: [finding], waived })}
        onClose={onClose}
      />
    );
  }
  if (asked?.ask === "fix-all") {
    const { findings } = asked;
    return (
      <FixAllDialog findings={findings} onFix={() => onMend({ do: "fix", findings })} onClose={onClose} />
    );
  }
  return null;
}

interface MendDialogsProps {
  asked: Asked | null;
  /** ISO day. */
  asOf: string;
  onMend: (input: MendInput) => void;
  onClose: () => void;
}
