/** Bundles the preview's page into dist/preview. `npm start` does it; nothing else is needed. */
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import { browserBundle } from "../../pane/browser-bundle.js";

const root = path.resolve(import.meta.dirname, "../..");

/** Names stay readable and bundling stays quick: these bytes never travel further than the loopback. */
export default async function preview() {
  const { previewMessages: say } = await tsImport("../../core/messages/en/preview.ts", import.meta.url);
  const bundle = browserBundle({
    name: "preview",
    entry: { preview: "./workbench/preview/page/preview.tsx" },
    template: "./workbench/preview/page/preview.html",
    output: "dist/preview",
    page: {
      templateParameters: { title: say.title, starting: say.starting, needsScripts: say.needsScripts },
    },
  });
  return {
    ...bundle,
    mode: "production",
    context: root,
    experiments: { css: true },
    optimization: { ...bundle.optimization, minimize: false },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, "node_modules/.cache/preview"),
      buildDependencies: { config: [import.meta.filename] },
    },
  };
}
