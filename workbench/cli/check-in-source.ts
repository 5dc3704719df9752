/** The check-ins that a call brings: one by its options, or those of a file. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { readCheckInTable } from "../../core/commands/check-in/check-in-table";
import type { CheckInTable } from "../../core/commands/check-in/check-in-table";
import { parseCheckIns } from "../../core/commands/check-in/parse-check-ins";
import { commandLine as say } from "../../core/messages/en/command-line";
import { CallError } from "./call-error";
import type { Io } from "./io";
import { openPlan } from "./open-plan";

export interface SaidOptions {
  keyResult?: string;
  value?: string;
  confidence?: string;
  progress?: string;
  problems?: string;
  plans?: string;
}

export interface CheckInSource extends SaidOptions {
  from?: string;
}

/** @throws CallError where it is neither one check-in nor a file of them */
export function checkInsFrom({ from, keyResult, ...said }: CheckInSource, io: Io): CheckInTable {
  if (from !== undefined) {
    const beside = (["value", "confidence", "progress", "problems", "plans"] as const).filter((key) => said[key] !== undefined);
    const names = [...(keyResult === undefined ? [] : ["--key-result"]), ...beside.map((key) => `--${key}`)];
    if (names.length > 0) throw new CallError(say.saidBesideFrom(names));
    return fromFile(from, io);
  }
  if (keyResult === undefined) throw new CallError(say.keyResultOrFrom);
  const { value = null, confidence = null, progress = null, problems = null, plans = null } = said;
  const typed = { keyResultId: keyResult, date: null, value, confidence, progress, problems, plans, by: null };
  return { checkIns: [{ place: null, typed }], passedOver: 0 };
} // prettier-ignore

function fromFile(path: string, io: Io): CheckInTable {
  const isStandardInput = path === "-";
  if (!isStandardInput && extname(path).toLowerCase() !== ".json")
    return readCheckInTable(openPlan(path, io).snapshot);
  let text: string;
  try {
    text = readFileSync(isStandardInput ? 0 : path, "utf8");
  } catch (error) {
    throw new CallError(say.fromNotRead(path, error instanceof Error ? error.message : String(error)));
  }
  const checkIns = parseCheckIns(text, isStandardInput ? "standard input" : basename(path));
  return { checkIns, passedOver: 0 };
}
