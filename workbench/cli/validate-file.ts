/** `okr validate`: what is wrong with the book in a file, or with the book that its plan would become; and mends what is safe. */
import { basename } from "node:path";
import { type Command, Option } from "commander";
import { mend, validate } from "../../core/commands/validate";
import type { ValidateOptions, Validation } from "../../core/commands/validate";
import { commandLine as say } from "../../core/messages/en/command-line";
import { findingsAsCsv } from "../../core/rules/report/as-csv";
import { findingsAsMarkdown } from "../../core/rules/report/as-markdown";
import { findingsAsSarif } from "../../core/rules/report/as-sarif";
import type { Finding } from "../../core/workbook/finding";
import packageJson from "../../package.json" with { type: "json" };
import { applyPatch } from "../xlsx";
import { destinationOf, writeResult } from "./destination";
import type { Io } from "./io";
import { openPlan } from "./open-plan";
import { withCalendar, withJson } from "./options";
import type { CalendarOptions } from "./options";
import { printFixes, printValidation } from "./print-validation";

const formats = ["text", "json", "csv", "sarif", "markdown"] as const;

interface ValidateFileOptions extends CalendarOptions {
  json?: boolean;
  format: (typeof formats)[number];
  rule?: string[];
  level: Finding["level"];
  all?: boolean;
  fix?: boolean;
  dryRun?: boolean;
  output?: string;
  inPlace?: boolean;
  force?: boolean;
}

export function registerValidate(
  program: Command,
  io: Io,
  finish: (findingsOfLevelError: boolean) => void,
): void {
  const command = program.command("validate").description(say.validate).argument("<file>", say.file);
  withCalendar(withJson(command))
    .addOption(new Option("--format <format>", say.format).choices(formats).default("text"))
    .option("--rule <id...>", say.rule)
    .addOption(new Option("--level <level>", say.level).choices(["error", "warning", "info"]).default("info"))
    .option("--all", say.all)
    .option("--fix", say.fix)
    .option("--dry-run", say.dryRun)
    .option("-o, --output <file>", say.validatedOutput)
    .option("--in-place", say.inPlace)
    .option("--force", say.force)
    .action((file: string, options: ValidateFileOptions) => {
      const choices: ValidateOptions = {
        today: options.today ?? io.today(),
        fiscalYearStart: options.fiscalYearStart ?? null,
        cycle: options.cycle ?? null,
        preset: options.preset ?? null,
        rules: options.rule ?? null,
        level: options.level,
        onProgress: (read, all) => io.progress(say.readingRows(read, all)),
      };
      const validation = options.fix || options.output !== undefined || options.inPlace
        ? mended(file, options, choices, io)
        : validate(openPlan(file, io).snapshot, choices);
      io.print(shown(validation, options, file, io.width));
      finish(validation.findings.some(({ level, waived }) => level === "error" && !waived));
    });
} // prettier-ignore

/** Writes the book with its Findings brought up to date, and with `--fix` mended; what was mended goes to stderr. */
function mended(file: string, options: ValidateFileOptions, choices: ValidateOptions, io: Io): Validation {
  const destination = options.dryRun ? null : destinationOf(file, options, ".fixed");
  const plan = openPlan(file, io);
  const { patch, previousSheets, fixed, validation } = mend(plan.snapshot, { ...choices, fix: options.fix ?? false });
  if (options.fix) io.say(printFixes(fixed, destination === null));
  if (destination === null) {
    io.say(say.notWritten);
    return validation;
  }
  const backup = writeResult(plan, destination, applyPatch(plan.bytes, patch, previousSheets), io);
  io.say(say.written(destination));
  if (backup !== null) io.say(say.backedUp(backup));
  return validation;
} // prettier-ignore

function shown(validation: Validation, options: ValidateFileOptions, file: string, width: number): string {
  switch (options.json ? "json" : options.format) {
    case "json":
      return JSON.stringify(validation, null, 2);
    case "csv":
      return findingsAsCsv(validation.findings).trimEnd();
    case "sarif":
      return JSON.stringify(
        findingsAsSarif(validation.findings, basename(file), packageJson.version),
        null,
        2,
      );
    case "markdown":
      return findingsAsMarkdown(validation.findings).trimEnd();
    case "text":
      return printValidation(validation, width, options.all ?? false);
  }
}
