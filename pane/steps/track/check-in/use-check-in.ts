/** A check-in while it is typed: its draft, what is wrong with it, and saving it. */
import { useState } from "react";
import type { CheckInProblem } from "../../../../core/commands/pane/check-in";
import { checkInMessages as say } from "../../../../core/messages/en/pane-check-in";
import { usePane } from "../../../session/pane-session";
import { personName } from "../../../shared/person-name";
import { useTracked } from "../use-track";
import { emptyDraft, inputOf, saysSomething } from "./check-in-draft";
import type { CheckInDraft } from "./check-in-draft";

const NOT_CHOSEN = "";

export function useCheckIn(keyResultId: string | null) {
  const { host, run, announce } = usePane();
  const { report, drafts, change, replace } = useTracked();
  const [problems, setProblems] = useState<readonly CheckInProblem[]>([]);
  const [isSaving, setSaving] = useState(false);
  const id = keyResultId ?? NOT_CHOSEN;
  const keyResult = report.keyResults.find((one) => one.keyResultId === keyResultId) ?? null;
  const empty = emptyDraft(report.asOf, personName.last(host));
  const draft = drafts[id] ?? empty;

  const type = (part: Partial<CheckInDraft>): void => {
    setProblems([]);
    change({ drafts: { ...drafts, [id]: { ...draft, ...part } } });
  };

  /** What was typed goes along to the key result that is meant, unless there is a draft of its own already. */
  const choose = (chosen: string | null): void => {
    if (chosen === null || chosen === keyResultId) return;
    setProblems([]);
    const { [id]: mine = empty, [chosen]: its, ...others } = drafts;
    const keep = its && saysSomething(its) ? { [chosen]: its, [id]: mine } : { [chosen]: mine };
    change({ drafts: { ...others, ...keep } });
    replace({ kind: "check-in", keyResultId: chosen });
  };

  const save = async (isConfirmed: boolean): Promise<void> => {
    if (isSaving) return;
    if (!keyResult) return setProblems([{ level: "error", field: "keyResultId", text: say.chooseFirst }]);
    const input = inputOf(draft, keyResult.keyResultId, keyResult.unit, isConfirmed);
    if (!input) return setProblems([]);
    announce(null);
    personName.remember(host, draft.by);
    setSaving(true);
    const saved = await run(say.saving, "checkIn", input);
    setSaving(false);
    if (!saved) return;
    if (!saved.isWritten) return setProblems(saved.problems);
    change({ drafts: Object.fromEntries(Object.entries(drafts).filter(([of]) => of !== id)) });
    replace({ kind: "saved", keyResultId: keyResult.keyResultId, saved, draft });
  };

  return { keyResult, draft, problems, isSaving, type, choose, save };
}
