/** `okr check-in`: appends a check-in, or a file of them, to the book in a file. */
import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { checkInBatch } from "../../core/commands/check-in/check-in-batch";
import { checkInForm } from "../../core/commands/check-in/check-in-form";
import { commandLine as say } from "../../core/messages/en/command-line";
import { applyPatch } from "../xlsx";
import { CallError } from "./call-error";
import { checkInsFrom } from "./check-in-source";
import type { CheckInSource } from "./check-in-source";
import { destinationOf, writeResult } from "./destination";
import type { Io } from "./io";
import { openPlan } from "./open-plan";
import { readDay, withJson } from "./options";
import { printCheckIns } from "./print-check-in";

interface CheckInFileOptions extends CheckInSource {
  by?: string;
  date?: string;
  confirm?: boolean;
  writeForm?: string;
  today?: string;
  json?: boolean;
  dryRun?: boolean;
  output?: string;
  inPlace?: boolean;
  force?: boolean;
}

export function registerCheckIn(program: Command, io: Io, finish: (findingsOfLevelError: boolean) => void): void {
  const command = program.command("check-in").description(say.checkIn).argument("<file>", say.bookFile);
  withJson(command)
    .option("--key-result <id>", say.keyResult)
    .option("--value <number>", say.value)
    .option("--confidence <number>", say.confidence)
    .option("--progress <text>", say.progress)
    .option("--problems <text>", say.problems)
    .option("--plans <text>", say.plans)
    .option("--by <name>", say.by)
    .option("--date <day>", say.day, readDay)
    .option("--from <file>", say.from)
    .option("--write-form <file>", say.writeForm)
    .option("--confirm", say.confirm)
    .option("--today <day>", say.today, readDay)
    .option("-o, --output <file>", say.checkedInOutput)
    .option("--in-place", say.inPlace)
    .option("--force", say.force)
    .option("--dry-run", say.dryRun)
    .action((file: string, options: CheckInFileOptions) => {
      if (options.writeForm !== undefined) writeForm(file, options.writeForm, options, io);
      else finish(!checkIn(file, options, io));
    });
} // prettier-ignore

/** Whether nothing stood in the way. */
function checkIn(file: string, options: CheckInFileOptions, io: Io): boolean {
  const { checkIns, passedOver } = checkInsFrom(options, io);
  const isToWrite = !options.dryRun && checkIns.length > 0;
  const destination = isToWrite ? destinationOf(file, options, ".checked-in") : null;
  const plan = openPlan(file, io);
  const today = options.today ?? io.today();
  const { report, write } = checkInBatch(plan.snapshot, checkIns, {
    today,
    day: options.date ?? today,
    by: options.by ?? null,
    isConfirmed: options.confirm ?? false,
  });
  const written = write && destination !== null
      ? { path: destination, backup: writeResult(plan, destination, applyPatch(plan.bytes, write.patch, write.previousSheets), io) }
      : null;
  io.print(
    options.json
      ? JSON.stringify({ asOf: today, ...report, passedOver, written }, null, 2)
      : printCheckIns(report, passedOver, io.width),
  );
  if (written) {
    io.say(say.written(written.path));
    if (written.backup !== null) io.say(say.backedUp(written.backup));
  } else if (options.dryRun) io.say(say.notWritten);
  return report.effects !== null;
} // prettier-ignore

function writeForm(file: string, path: string, options: CheckInFileOptions, io: Io): void {
  const { csv, keyResults } = checkInForm(openPlan(file, io).snapshot, options.today ?? io.today());
  try {
    // With a byte order mark: Excel takes a .csv without one for the machine's code page.
    writeFileSync(path, `\uFEFF${csv}`, { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    const reason = error instanceof Error ? error.message : String(error);
    throw new CallError(exists ? say.formExists(path) : say.formNotWritten(path, reason));
  }
  if (options.json) io.print(JSON.stringify({ form: path, keyResults }, null, 2));
  io.say(say.formWritten(path, keyResults));
}
