/** `okr measure`: how one sentence, or a file of them, is read. */
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { readMeasure } from "../../core/measure";
import { measureJson } from "../../core/commands/measure-json";
import { commandLine as say } from "../../core/messages/en/command-line";
import { CallError } from "./call-error";
import type { Io } from "./io";
import { withJson } from "./options";
import { printMeasure } from "./print-measure";

export function registerMeasure(program: Command, io: Io): void {
  withJson(program.command("measure").description(say.measure).argument("[text]", say.text))
    .option("--jsonl <file>", say.jsonl)
    .action((text: string | undefined, options: { json?: boolean; jsonl?: string }) => {
      if ((text === undefined) === (options.jsonl === undefined)) throw new CallError(say.textOrJsonl);
      if (options.jsonl !== undefined) measureLines(options.jsonl, io);
      else if (text !== undefined) {
        const reading = readMeasure(text);
        io.print(
          options.json
            ? JSON.stringify(measureJson(null, text, reading), null, 2)
            : printMeasure(text, reading),
        );
      }
    });
}

/** A line out for each line in; blank lines are passed over. */
function measureLines(file: string, io: Io): void {
  const lines = readFileSync(file === "-" ? 0 : file, "utf8").split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const { id, text } = readLine(line, index + 1);
    io.print(JSON.stringify(measureJson(id, text, readMeasure(text))));
  }
}

function readLine(line: string, number: number): { id: string | number; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CallError(say.badLine(number));
  }
  if (typeof value === "object" && value !== null && "id" in value && "text" in value) {
    const { id, text } = value;
    if ((typeof id === "string" || typeof id === "number") && typeof text === "string") return { id, text };
  }
  throw new CallError(say.badLine(number));
}
