/** `okr convert`: builds the book in a copy of the workbook, or updates the one that it has. */
import type { Command } from "commander";
import { convert, dryRun } from "../../core/commands/convert";
import type { ConvertOptions, ConvertReport } from "../../core/commands/convert";
import { commandLine as say } from "../../core/messages/en/command-line";
import { applyPatch } from "../xlsx";
import { destinationOf, writeResult } from "./destination";
import type { Io } from "./io";
import { openPlan, type OpenPlan } from "./open-plan";
import { mappingChoices, withCalendar, withJson, withMapping } from "./options";
import type { CalendarOptions, MappingOptions } from "./options";
import { printConversion } from "./print-conversion";

interface ConvertFileOptions extends CalendarOptions, MappingOptions {
  json?: boolean;
  output?: string;
  inPlace?: boolean;
  force?: boolean;
  dryRun?: boolean;
}

export function registerConvert(
  program: Command,
  io: Io,
  finish: (findingsOfLevelError: boolean) => void,
): void {
  const command = program.command("convert").description(say.convert).argument("<file>", say.file);
  withMapping(withCalendar(withJson(command)), say.mapping)
    .option("-o, --output <file>", say.output)
    .option("--in-place", say.inPlace)
    .option("--force", say.force)
    .option("--dry-run", say.dryRun)
    .action((file: string, options: ConvertFileOptions) => {
      const destination = options.dryRun ? null : destinationOf(file, options, ".okr");
      const mapping = mappingChoices(options);
      const plan = openPlan(file, io);
      const choices: ConvertOptions = {
        today: options.today ?? io.today(),
        fiscalYearStart: options.fiscalYearStart ?? null,
        cycle: options.cycle ?? null,
        preset: options.preset ?? null,
        ...mapping,
        onProgress: (read, all) => io.progress(say.readingRows(read, all)),
      };
      const { report, written } =
        destination === null
          ? { report: dryRun(plan.snapshot, choices), written: null }
          : converted(plan, choices, destination, io);
      io.print(
        options.json
          ? JSON.stringify({ ...report, written }, null, 2)
          : printConversion(report, written, io.width),
      );
      finish(report.findings.some(({ level }) => level === "error"));
    });
}

function converted(
  plan: OpenPlan,
  choices: ConvertOptions,
  path: string,
  io: Io,
): { report: ConvertReport; written: { path: string; backup: string | null } } {
  const { patch, previousSheets, report } = convert(plan.snapshot, choices);
  const backup = writeResult(plan, path, applyPatch(plan.bytes, patch, previousSheets), io);
  return { report, written: { path, backup } };
}
