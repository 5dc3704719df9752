/** Checks the book, or the plan as it would be built, and remembers what was found. */
import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef } from "react";
import type { CheckReport } from "../../../core/commands/pane/check";
import { paneMessages } from "../../../core/messages/en/pane";
import { paneCheck as say } from "../../../core/messages/en/pane-check";
import { usePane } from "../../session/pane-session";
import { useKeptState } from "../../shared/kept-state";
import { useScrollArea } from "../../shared/scroll-area";
import { checkMemory } from "./check-memory";
import { compareFindings } from "./compare-findings";

export interface Check {
  /** Null before the first check, and where the book that was checked is gone. */
  report: CheckReport | null;
  /** The workbook may say something else by now. */
  isOld: boolean;
  /** `write`: brings the Findings sheet up to date too. */
  check: (write: boolean) => Promise<void>;
}

export function useCheck(): Check {
  const { look, choices, writes, run, announce } = usePane();
  const [memory, change] = useKeptState(checkMemory);
  const take = useTakeReport();
  const hasBook = look ? look.book !== null : (memory.report?.isBook ?? true);

  const check = async (write: boolean): Promise<void> => {
    // Asked for once: what fails is not asked for again until people want it.
    change({ writes, look, isEdited: false });
    const label = write ? say.more.writing : hasBook ? say.check.checking : say.check.checkingPlan;
    const report = await run(label, "check", { choices, write }, () => {
      announce(null);
      void check(write);
    });
    if (!report) return;
    take(report, writes, look);
    if (write && report.isBook) announce({ intent: "success", text: say.more.written });
  };

  const isOfThisBook = memory.report?.isBook === hasBook || memory.look === look;
  return { report: isOfThisBook ? memory.report : null, isOld: memory.isEdited || memory.writes !== writes, check };
} // prettier-ignore

/** Remembers what a check, or a mending with a check after it, has found, and says so. */
export function useTakeReport(): (
  report: CheckReport,
  writes: number,
  look: ReturnType<typeof usePane>["look"],
) => void {
  const { mark, host } = usePane();
  const { announce: sayAloud } = useAnnounce();
  return (report, writes, look) => {
    const { now, change } = checkMemory.of(host);
    const before = now().report;
    const difference =
      before && before.isBook === report.isBook ? compareFindings(before.findings, report.findings) : null;
    change({ report, at: Date.now(), writes, look, isEdited: false, difference });
    const { error } = report.counts;
    const marked = { kind: "attention", count: error, label: say.mark(error) } as const;
    mark("check", error > 0 ? marked : { kind: "done", label: paneMessages.stepDone });
    sayAloud(say.said(report.counts));
  };
}

/** Checks when the step opens or the pane has written; what people type only makes the list old. */
export function useChecksOfThemselves({ check }: Pick<Check, "check">): void {
  const { host, look, writes, task, request, takeRequest, edited } = usePane();
  const scroller = useScrollArea();
  const [memory, change] = useKeptState(checkMemory);
  const isBehind = memory.writes !== writes || memory.look !== look;

  const answer = useEffectEvent(() => {
    if (request?.step !== "check") return;
    takeRequest();
    change({ rules: null, level: null, words: "", open: null });
    scroller?.scrollTo({ top: 0 });
    if (request.run) void check(true);
  });
  const catchUp = useEffectEvent((hasOpened: boolean) => {
    if (task || request || !look?.book) return;
    if (isBehind || (hasOpened && (memory.isEdited || edited))) void check(false);
  });
  const isIdle = task === null;
  const isOpening = useRef(true);
  useEffect(() => answer(), [request]);
  useEffect(() => {
    catchUp(isOpening.current);
    isOpening.current = false;
  }, [look, writes, isIdle]);
  useEffect(() => host.onEdited(() => checkMemory.of(host).change({ isEdited: true })), [host]);
}
