/** The sidebar's commands: begun, and gone on with where time was up. */
import * as z from "zod/mini";
import type { PaneCommandName, PaneInput } from "../../core/commands/pane/pane-command";
import { sheetsServerMessages } from "../../core/messages/en/sheets-server";
import { createSheetsHost } from "../host/sheets-host";
import { startRun } from "../run-time";
import { ServerError } from "../server-error";
import { openSession } from "../session";
import type { Answer, SentInput } from "../sidebar-calls";
import { withLock } from "../with-lock";
import { answered, answerWith, keptAnswer } from "./answers";
import { CACHED_CHARACTERS, getInputParts, getSmall, putInputPart, putSmall } from "./call-store";
import { carryOut, finishEarlier } from "./carry-out";
import { callShapes, checked } from "./check-call";
import { watchCall } from "./progress";

export function runCommand(call: unknown, name: unknown, input: unknown): Answer {
  const { isTimeUp } = startRun();
  return answered(() =>
    begin(
      {
        call: checked(callShapes.call, call, "call"),
        name: checked(callShapes.name, name, "command"),
        input: checked(callShapes.input, input, "input"),
      },
      isTimeUp,
    ),
  );
}

export function continueCommand(call: unknown): Answer {
  const { isTimeUp } = startRun();
  return answered(() => goOn(checked(callShapes.call, call, "call"), isTimeUp));
}

interface SentCommand {
  call: string;
  name: PaneCommandName;
  input: SentInput;
}

function begin(sent: SentCommand, isTimeUp: () => boolean): Answer {
  const { call, name, input } = sent;
  const answer = carryOut({ call, name, input: inputOf(call, input), isTimeUp });
  if (answer !== "waiting") return answer;
  keepWaiting(sent);
  return { state: "unfinished" };
}

/** It was being written, or waited for another writing, or somebody else's run has finished it, or it never came so far. */
function goOn(call: string, isTimeUp: () => boolean): Answer {
  const session = openSession();
  const host = createSheetsHost(session);
  const earlier = withLock(() => finishEarlier(session, host, watchCall(call), isTimeUp));
  if (earlier === "unfinished") return { state: "unfinished" };
  if (earlier?.call === call) return answerWith(call, earlier.report);
  const waiting = takeWaiting(call);
  if (waiting) return begin(waiting, isTimeUp);
  const kept = keptAnswer(call);
  if (kept) return kept;
  throw new ServerError("time-up", sheetsServerMessages.notBegun);
}

/** The core checks what the command's own input says. */
function inputOf(call: string, input: SentInput): PaneInput<PaneCommandName> {
  const json = "json" in input ? input.json : getInputParts(call, input.parts);
  try {
    return JSON.parse(json) as PaneInput<PaneCommandName>;
  } catch {
    throw new ServerError("bad-call", sheetsServerMessages.badCall("input"));
  }
}

const waitingShape = z.object({ name: callShapes.name, input: callShapes.input });

/** An input that came with its command is kept as its only part: the cache has room for it there. */
function keepWaiting({ call, name, input }: SentCommand): void {
  if ("json" in input && input.json.length <= CACHED_CHARACTERS) putInputPart(call, 0, input.json);
  const sent = "json" in input ? { parts: 1 } : input;
  putSmall(call, "waiting", JSON.stringify({ name, input: sent }));
}

/** Once: where it is killed itself, nothing waits any more. */
function takeWaiting(call: string): SentCommand | null {
  const kept = getSmall(call, "waiting");
  if (kept === null || kept === "") return null;
  putSmall(call, "waiting", "");
  return { call, ...checked(waitingShape, JSON.parse(kept), "command") };
}
