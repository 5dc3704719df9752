/** Builds the book, or brings it up to date, and remembers what came of it. */
import type { BuildReport } from "../../../core/commands/pane/build";
import { paneBuild as say } from "../../../core/messages/en/pane-build";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { builtBook } from "./built-book";

export interface Build {
  /** Null where the last writing was not a build. */
  report: BuildReport | null;
  build: () => Promise<void>;
  /** Goes back to the choices. */
  leave: () => void;
}

export function useBuild(): Build {
  const { look, choices, writes, run, announce } = usePane();
  const [built, change] = useKeptState(builtBook);
  const kind = look?.book ? "update" : "build";
  const build = async (): Promise<void> => {
    announce(null);
    const report = await run(say.building[kind], "build", choices, () => void build());
    if (!report) return;
    change({ report, writes: writes + 1 });
    const said = report.conversion.isUpdate ? "update" : "build";
    const text = say.result.announced[said](report.written.filter(({ isHidden }) => !isHidden).length);
    announce({ intent: "success", text, undo: report.undo });
  };
  return {
    report: built.writes === writes ? built.report : null,
    build,
    leave: () => change({ report: null }),
  };
}
