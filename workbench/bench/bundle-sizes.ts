/** What a browser loads of the Excel add-in, in bytes as a web server sends them (gzip). */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

export interface BundleSizes {
  /** Before anything of ours is on screen: the page and its own script. Office.js comes from Microsoft and is not counted. */
  firstPaint: number;
  /** All scripts and pages: the steps, the core's worker, the functions in cells. */
  everything: number;
}

const CODE = new Set([".js", ".html", ".json"]);

/** `folder` is dist/excel. */
export function bundleSizes(folder: string): BundleSizes {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/src="?([\w.-]+\.js)/g)].map(([, name = ""]) => name);
  const size = (name: string): number => gzipSync(readFileSync(join(folder, name))).length;
  const total = (names: readonly string[]): number => names.reduce((sum, name) => sum + size(name), 0);
  return {
    firstPaint: total(["taskpane.html", ...scripts]),
    everything: total(readdirSync(folder).filter((name) => CODE.has(extname(name)))),
  };
}
