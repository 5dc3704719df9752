/** `okr publish`: what the public may see of the book in a file. */
import { existsSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { publishPage } from "../../core/commands/publish-page";
import { commandLine as say } from "../../core/messages/en/command-line";
import { CallError } from "./call-error";
import type { Io } from "./io";
import { openPlan } from "./open-plan";
import { readDay, withJson } from "./options";
import { printPublication } from "./print-publication";

interface PublishFileOptions {
  json?: boolean;
  page: string;
  force?: boolean;
  today?: string;
}

/** Objectives that stay behind are findings of level error: the exit code says so. */
export function registerPublish(
  program: Command,
  io: Io,
  finish: (findingsOfLevelError: boolean) => void,
): void {
  const command = program.command("publish").description(say.publish).argument("<file>", say.bookFile);
  withJson(command)
    .requiredOption("--page <file>", say.page)
    .option("--force", say.force)
    .option("--today <day>", say.today, readDay)
    .action((file: string, options: PublishFileOptions) => {
      if (existsSync(options.page) && !options.force) throw new CallError(say.pageExists(options.page));
      const published = publishPage(openPlan(file, io).snapshot, { today: options.today ?? io.today() });
      if (!published) throw new CallError(say.noBook(file));
      const { html, model, withheld, waived } = published;
      writePage(options.page, html);
      const report = { ...model, withheld, waived, written: options.page };
      io.print(options.json ? JSON.stringify(report, null, 2) : printPublication(published, options.page));
      finish(withheld.length > 0);
    });
}

function writePage(path: string, html: string): void {
  try {
    writeFileSync(path, html);
  } catch (error) {
    throw new CallError(say.pageNotWritten(path, error instanceof Error ? error.message : String(error)));
  }
}
