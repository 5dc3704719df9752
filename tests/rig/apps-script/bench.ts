/**
 * `npm run bench:sheets [rows]`: what converting and validating a workbook of 12 sheets asks of Google Sheets: calls to its services, their time
 * at 60 ms each, the call that is given most, and the processor time that the core takes in Node.
 */
import { convert } from "../../../core/commands/convert";
import { validate } from "../../../core/commands/validate";
import type { HostRig } from "../../sheets-addon/host-rig";
import { choices, openTwelveSheets, openTwelveSheetsAndBook } from "../../sheets-addon/twelve-sheets";

const ROWS = Number(process.argv[2] ?? 5_000);
/** Google says nothing of how fast its servers compute: twice what Node takes is allowed for. */
const SLOWER = 2;
/** A run ends after 6 minutes; people wait for a validation in the sidebar. */
const [RUN_SECONDS, VALIDATION_SECONDS] = [6 * 60, 30];

interface Step {
  seconds: number;
}

const rules = { ...choices, rules: null, level: "info" as const };

const seconds = (value: number) => `${value.toFixed(1)} s`;

function computing<T>(what: string, work: () => T): { result: T } & Step {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const here = (user + system) / 1e6;
  console.log(
    `${what.padEnd(24)}${" ".repeat(12)}${seconds(here * SLOWER).padStart(9)}   (${seconds(here)} here)`,
  );
  return { result, seconds: here * SLOWER };
}

function calling<T>(what: string, host: HostRig, work: () => T): { result: T } & Step {
  const result = work();
  const { calls, simulatedMs, largest } = host.rig.counters;
  const most = `${largest.name} of ${largest.values.toLocaleString("en-US")} values`;
  console.log(
    `${what.padEnd(24)}${String(calls).padStart(6)} calls${seconds(simulatedMs / 1000).padStart(9)}   largest: ${most}`,
  );
  return { result, seconds: simulatedMs / 1000 };
}

function total(what: string, steps: readonly Step[], limit: number): void {
  const sum = steps.reduce((all, step) => all + step.seconds, 0);
  console.log(`${what.padEnd(36)}${seconds(sum).padStart(9)}   of ${seconds(limit)}\n`);
}

console.log(
  `12 sheets, a plan of ${ROWS.toLocaleString("en-US")} rows; computing counts ${SLOWER} times what it takes here\n`,
);
const plan = openTwelveSheets(ROWS);
const read = calling("Reading the plan", plan, () => plan.capture());
const checked = computing("Validating it", () => validate(read.result, rules));
total("Validation of the plan", [read, checked], VALIDATION_SECONDS);

const converted = computing("Converting it", () => convert(read.result, choices));
const { patch, previousSheets } = converted.result;
const written = calling("Writing the book", plan, () => plan.apply(patch, previousSheets));
total("Conversion", [read, converted, written], RUN_SECONDS);

const book = openTwelveSheetsAndBook(ROWS);
const readAgain = calling("Reading plan and book", book, () => book.capture());
const checkedAgain = computing("Validating them", () => validate(readAgain.result, rules));
total("Validation of the book", [readAgain, checkedAgain], VALIDATION_SECONDS);

const anew = computing("Converting them again", () => convert(readAgain.result, choices));
const { patch: newPatch, previousSheets: ours } = anew.result;
const rewritten = calling("Writing over the book", book, () => book.apply(newPatch, ours));
total("Conversion again", [readAgain, anew, rewritten], RUN_SECONDS);
