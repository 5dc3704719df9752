/** The `okr` program: its commands, and what each way of failing says and exits with. */
import { Command, CommanderError } from "commander";
import { ConvertError } from "../../core/commands/convert-error";
import { commandLine as say } from "../../core/messages/en/command-line";
import packageJson from "../../package.json" with { type: "json" };
import { MailSetupError } from "../mail/mail-setup-error";
import { WorkbookFileError } from "../xlsx";
import { CallError } from "./call-error";
import { registerCheckIn } from "./check-in-file";
import { registerConvert } from "./convert-file";
import { registerInspect } from "./inspect-file";
import type { Io } from "./io";
import { registerMeasure } from "./measure-text";
import { registerPublish } from "./publish-file";
import { registerRemind } from "./remind-file";
import { registerScore } from "./score-file";
import { registerValidate } from "./validate-file";

export const exitCode = { done: 0, errorsFound: 1, wrongCallOrFile: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Runs one call and returns its exit code; never throws. */
export async function run(argv: string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const finish = (findingsOfLevelError: boolean) => {
    code = findingsOfLevelError ? exitCode.errorsFound : exitCode.done;
  };
  const program = new Command("okr")
    .description(say.program)
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.print(text.trimEnd()),
      writeErr: (text) => io.say(text.trimEnd()),
    })
    .configureHelp({ helpWidth: Math.min(io.width, 100) })
    .showHelpAfterError(true)
    .addHelpText("after", `\n${say.exitCodes}`);
  registerInspect(program, io);
  registerMeasure(program, io);
  registerConvert(program, io, finish);
  registerValidate(program, io, finish);
  registerScore(program, io);
  registerPublish(program, io, finish);
  registerCheckIn(program, io, finish);
  registerRemind(program, io, finish);
  for (const command of program.commands) command.copyInheritedSettings(program);

  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

const saidAsTheyAre = [CallError, WorkbookFileError, ConvertError, MailSetupError];

/** What went wrong, in words for the person at the keyboard. */
function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.wrongCallOrFile;
  if (saidAsTheyAre.some((kind) => error instanceof kind)) {
    io.say((error as Error).message);
  } else {
    io.say(say.defect(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  }
  return exitCode.wrongCallOrFile;
}
