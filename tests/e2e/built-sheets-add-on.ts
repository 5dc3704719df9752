/** The built Google Sheets add-on that the tests look at: `npm run sheets:build` makes it. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(process.env["SHEETS_ADD_ON"] ?? join(import.meta.dirname, "../../dist/sheets"));
const files = ["Code.js", "appsscript.json", "Sidebar.html"];

/** What the tests need and do not find, in a sentence that says what to do; null where all is there. */
export function missingSheetsAddOn(): string | null {
  return files.every((file) => existsSync(join(folder, file)))
    ? null
    : "The Google Sheets add-on is not built: npm run sheets:build.";
}

/** As the rig takes it. */
export function sheetsAddOn(): { code: string; manifest: string; html: { Sidebar: string } } {
  const [code = "", manifest = "", Sidebar = ""] = files.map((file) =>
    readFileSync(join(folder, file), "utf8"),
  );
  return { code, manifest, html: { Sidebar } };
}
