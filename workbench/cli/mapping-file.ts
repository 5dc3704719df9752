/** Mappings as files: how a person wants a plan read. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { commandLine as say } from "../../core/messages/en/command-line";
import { mappingProblems } from "../../core/messages/en/mapping";
import { parseMapping } from "../../core/plan/mapping/parse-mapping";
import type { PlanMapping } from "../../core/plan/mapping/plan-mapping";
import { printMapping } from "../../core/plan/mapping/print-mapping";
import { CallError } from "./call-error";

/** @throws CallError that names every mistake, where it is no mapping */
export function readMappingFile(path: string): PlanMapping {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new CallError(say.mappingNotRead(path, reasonOf(error)));
  }
  const parsed = parseMapping(text);
  if ("problems" in parsed) throw new CallError(mappingProblems.refused(basename(path), parsed.problems));
  return parsed.mapping;
}

/** @throws CallError where the file exists: somebody may have edited it */
export function writeMappingFile(path: string, mapping: PlanMapping): void {
  try {
    writeFileSync(path, printMapping(mapping), { flag: "wx" });
  } catch (error) {
    const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
    throw new CallError(exists ? say.mappingExists(path) : say.mappingNotWritten(path, reasonOf(error)));
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
