/** How large the built add-ins are, in bytes. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** A folder of dist, and what is measured of it. */
export interface BuiltAddIn {
  name: string;
  folder: string;
  /** Is there where the add-in is built. */
  file: string;
  unit: string;
  sizes: (folder: string) => Record<string, number>;
}

const CODE = new Set([".js", ".html", ".json"]);

/** As a web server sends it. */
const gzipped = (folder: string, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);

/**
 * `firstPaint`: before anything of ours is on screen, the page and its own script. Office.js comes from Microsoft and is not counted.
 * `everything`: all scripts and pages: the steps, the core's worker, the functions in cells.
 */
function excelSizes(folder: string): Record<string, number> {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
  return {
    firstPaint: gzipped(folder, ["taskpane.html", ...scripts]),
    everything: gzipped(
      folder,
      readdirSync(folder).filter((name) => CODE.has(extname(name))),
    ),
  };
}

/** As they stand in the project: Apps Script reads the whole of Code.js before every run, and people paste both. */
const sheetsSizes = (folder: string): Record<string, number> =>
  Object.fromEntries(
    ["Code.js", "Sidebar.html"].map((name): [string, number] => [name, statSync(join(folder, name)).size]),
  );

const dist = join(import.meta.dirname, "../../dist");

export const builtAddIns: readonly BuiltAddIn[] = [
  { name: "excel", folder: join(dist, "excel"), file: "taskpane.html", unit: "gzip", sizes: excelSizes },
  { name: "sheets", folder: join(dist, "sheets"), file: "Sidebar.html", unit: "plain", sizes: sheetsSizes },
];
