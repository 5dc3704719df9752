/** Builds the preview's page where it is not there yet, or older than what it is made of. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import pageConfig from "./webpack.config.js";

/** What the page is made of. */
const SOURCES = ["core", "pane", "workbench/preview", "package-lock.json"];

export const pageFolder = (root: string): string => join(root, "dist/preview");

export function isPageBuilt(root: string): boolean {
  const built = changedAt(join(pageFolder(root), "index.html"));
  return built > 0 && SOURCES.every((source) => newest(join(root, source)) <= built);
}

/** Throws what the bundler complains of. */
export async function buildPage(): Promise<void> {
  const config = await pageConfig();
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack(config, (error, stats) => {
      const problem =
        error ?? (stats?.hasErrors() === true ? new Error(stats.toString("errors-only")) : null);
      // Closing writes the cache, which makes the next build quick.
      compiler?.close(() => (problem ? reject(problem) : resolve()));
    });
  });
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(path: string): number {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return changedAt(path);
  const inside = readdirSync(path, { recursive: true, encoding: "utf8" });
  return inside.reduce((latest, name) => Math.max(latest, changedAt(join(path, name))), 0);
}
