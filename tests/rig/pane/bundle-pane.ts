/** Bundles the pane for its rig, once a run. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { browserBundle } from "../../../pane/browser-bundle.js";

/** The folder that holds index.html and its scripts. */
export function bundlePane(mode: "development" | "production" = "production"): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), "okr-pane-"));
  const config = browserBundle({
    name: "pane-rig",
    entry: { pane: "./tests/rig/pane/entry.tsx" },
    template: "./tests/rig/pane/pane.html",
    output,
  });
  return new Promise((resolve, reject) => {
    webpack({ ...config, mode }, (error, stats) => {
      if (error) return reject(error);
      if (!stats || stats.hasErrors()) return reject(new Error(stats?.toString("errors-only")));
      resolve(output);
    });
  });
}
