/** Applies fixes, waives findings and takes waivers back; the list and the focus follow. */
import type { MendInput } from "../../../core/commands/pane/mend";
import { paneCheck as say } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { useTakeReport } from "./use-check";

/** Whether something was mended. */
export type Mend = (input: MendInput) => Promise<boolean>;

export function useMending(): Mend {
  const { run, announce, writes, look } = usePane();
  const take = useTakeReport();
  const mend: Mend = async (input) => {
    announce(null);
    const report = await run(say.mending[input.do], "mend", input, () => void mend(input));
    if (!report) return false;
    const { done, left, check, undo } = report;
    take(check, writes + 1, look);
    const said = saidOf(input, done.length);
    const text = [...(done.length > 0 ? [said] : []), ...(left.length > 0 ? [say.mended.left(left.length)] : [])];
    announce({
      intent: left.length > 0 ? "warning" : "success",
      text: text.join("\n"),
      ...(undo && { undo }),
    });
    return done.length > 0;
  };
  return mend;
} // prettier-ignore

function saidOf(input: MendInput, count: number): string {
  if (input.do === "waive") return say.mended.waive(count);
  if (input.do === "take-back") return say.mended["take-back"](count);
  return say.mended.fix(
    input.findings.flatMap(({ fix }) => fix?.does ?? []),
    count,
  );
}
