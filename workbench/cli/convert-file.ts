/** `okr convert`: builds the book in a copy of the workbook, or updates the one that it has. */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { Command } from "commander";
import { convert, dryRun } from "../../core/commands/convert";
import type { ConvertOptions, ConvertReport } from "../../core/commands/convert";
import { commandLine as say } from "../../core/messages/en/command-line";
import { applyPatch, writeWorkbookFile } from "../xlsx";
import { CallError } from "./call-error";
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
      const destination = options.dryRun ? null : destinationOf(file, options);
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
  const backup = write(plan, path, applyPatch(plan.bytes, patch, previousSheets), io);
  return { report, written: { path, backup } };
}

/** Where the result goes, checked before anything is read. */
function destinationOf(file: string, options: ConvertFileOptions): string {
  const isCsv = extname(file).toLowerCase() === ".csv";
  if (options.inPlace) {
    if (options.output !== undefined) throw new CallError(say.outputOrInPlace);
    if (isCsv) throw new CallError(say.csvInPlace);
    return file;
  }
  const extension = isCsv ? ".xlsx" : extname(file);
  const destination =
    options.output ?? join(dirname(file), `${basename(file, extname(file))}.okr${extension}`);
  if (isSameFile(destination, file)) throw new CallError(say.outputIsInput(destination));
  if (existsSync(destination) && !options.force) throw new CallError(say.outputExists(destination));
  return destination;
}

function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** The path of the backup where the input itself was written over. */
function write(plan: OpenPlan, destination: string, bytes: Uint8Array, io: Io): string | null {
  io.progress(say.writing(basename(destination)));
  let backup: string | null = null;
  if (destination === plan.path) {
    const extension = extname(plan.path);
    backup = join(dirname(plan.path), `${basename(plan.path, extension)}.bak${extension}`);
    writeWorkbookFile(backup, plan.bytes);
  }
  writeWorkbookFile(destination, bytes);
  return backup;
}
