/** `okr inspect`: what would be read of a file, and why. */
import type { Command } from "commander";
import { inspect } from "../../core/commands/inspect";
import { commandLine as say } from "../../core/messages/en/command-line";
import type { Io } from "./io";
import { openPlan } from "./open-plan";
import { type CalendarOptions, withCalendar, withJson } from "./options";
import { printInspection } from "./print-inspection";

export function registerInspect(program: Command, io: Io): void {
  const command = program.command("inspect").description(say.inspect).argument("<file>", say.file);
  withCalendar(withJson(command)).action((file: string, options: CalendarOptions & { json?: boolean }) => {
    const inspection = inspect(openPlan(file, io).snapshot, {
      today: options.today ?? io.today(),
      fiscalYearStart: options.fiscalYearStart ?? null,
      onProgress: (read, all) => io.progress(say.readingRows(read, all)),
    });
    io.print(options.json ? JSON.stringify(inspection, null, 2) : printInspection(inspection, io.width));
  });
}
