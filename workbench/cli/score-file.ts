/** `okr score`: scores and statuses of the book in a file. */
import type { Command } from "commander";
import { scoreWorkbook } from "../../core/commands/score";
import { commandLine as say } from "../../core/messages/en/command-line";
import { CallError } from "./call-error";
import type { Io } from "./io";
import { openPlan } from "./open-plan";
import { readDay, withJson } from "./options";
import { printScores } from "./print-scores";

export function registerScore(program: Command, io: Io): void {
  const command = program.command("score").description(say.score).argument("<file>", say.bookFile);
  withJson(command)
    .option("--today <day>", say.today, readDay)
    .action((file: string, options: { json?: boolean; today?: string }) => {
      const report = scoreWorkbook(openPlan(file, io).snapshot, { today: options.today ?? io.today() });
      if (!report) throw new CallError(say.noBook(file));
      io.print(options.json ? JSON.stringify(report, null, 2) : printScores(report, io.width));
    });
}
