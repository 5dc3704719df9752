/** Where a command writes its result, and the backup of an input that it writes over. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { commandLine as say } from "../../core/messages/en/command-line";
import { openedBy, readWorkbookFile, writeWorkbookFile } from "../xlsx";
import { CallError } from "./call-error";
import type { Io } from "./io";
import type { OpenPlan } from "./open-plan";

export interface DestinationOptions {
  output?: string;
  inPlace?: boolean;
  force?: boolean;
}

/** Checked before anything is read. `suffix`: goes between the name and the extension where no output is named. */
export function destinationOf(file: string, options: DestinationOptions, suffix: string): string {
  const isCsv = extname(file).toLowerCase() === ".csv";
  if (options.inPlace) {
    if (options.output !== undefined) throw new CallError(say.outputOrInPlace);
    if (isCsv) throw new CallError(say.csvInPlace);
    return file;
  }
  const extension = isCsv ? ".xlsx" : extname(file);
  const destination =
    options.output ?? join(dirname(file), `${basename(file, extname(file))}${suffix}${extension}`);
  if (isSameFile(destination, file)) throw new CallError(say.outputIsInput(destination));
  if (existsSync(destination) && !options.force) throw new CallError(say.outputExists(destination));
  return destination;
}

function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** The path of the backup where the input itself was written over. */
export function writeResult(plan: OpenPlan, destination: string, bytes: Uint8Array, io: Io): string | null {
  io.progress(say.writing(basename(destination)));
  let backup: string | null = null;
  if (destination === plan.path) {
    refuseLosingWork(plan);
    const extension = extname(plan.path);
    backup = join(dirname(plan.path), `${basename(plan.path, extension)}.bak${extension}`);
    writeWorkbookFile(backup, plan.bytes);
  }
  writeWorkbookFile(destination, bytes);
  return backup;
}

/** Somebody who has it open would save over what is written; somebody who saved it since it was read would lose that. */
function refuseLosingWork({ path, bytes }: OpenPlan): void {
  const opened = openedBy(path);
  if (opened) throw new CallError(say.openElsewhere(path, opened.who ?? opened.program));
  if (!Buffer.from(readWorkbookFile(path)).equals(bytes)) throw new CallError(say.changedMeanwhile(path));
}
