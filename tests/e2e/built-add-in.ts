/** The built add-in that the tests look at: `npm run excel:build` makes it. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

export const addInFolder = resolve(
  process.env["EXCEL_ADD_IN"] ?? join(import.meta.dirname, "../../dist/excel"),
);

/** What the tests need and do not find, in a sentence that says what to do; null where all is there. */
export function missingAddIn(): string | null {
  return existsSync(join(addInFolder, "taskpane.html"))
    ? null
    : "The Excel add-in is not built: npm run excel:build.";
}
