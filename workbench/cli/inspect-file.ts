/** `okr inspect`: what would be read of a file, and why. */
import type { Command } from "commander";
import { inspectAndMap } from "../../core/commands/inspect";
import { commandLine as say } from "../../core/messages/en/command-line";
import type { Io } from "./io";
import { writeMappingFile } from "./mapping-file";
import { openPlan } from "./open-plan";
import { mappingChoices, withCalendar, withJson, withMapping } from "./options";
import type { CalendarOptions, MappingOptions } from "./options";
import { printInspection } from "./print-inspection";

interface InspectFileOptions extends CalendarOptions, MappingOptions {
  json?: boolean;
  writeMapping?: string;
}

export function registerInspect(program: Command, io: Io): void {
  const command = program.command("inspect").description(say.inspect).argument("<file>", say.file);
  withMapping(withCalendar(withJson(command)), say.inspectMapping)
    .option("--write-mapping <file>", say.writeMapping)
    .action((file: string, options: InspectFileOptions) => {
      const choices = mappingChoices(options);
      const { inspection, mapping } = inspectAndMap(openPlan(file, io).snapshot, {
        today: options.today ?? io.today(),
        fiscalYearStart: options.fiscalYearStart ?? null,
        ...choices,
        onProgress: (read, all) => io.progress(say.readingRows(read, all)),
      });
      if (options.writeMapping !== undefined) writeMappingFile(options.writeMapping, mapping);
      io.print(options.json ? JSON.stringify(inspection, null, 2) : printInspection(inspection, io.width));
      if (options.writeMapping !== undefined) io.say(say.mappingWritten(options.writeMapping));
    });
}
