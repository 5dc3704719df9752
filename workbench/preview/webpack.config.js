/** Bundles the preview's page into dist/preview: `npm start` does it by itself. */
import path from "node:path";
import { tsImport } from "tsx/esm/api";
import { browserBundle } from "../../pane/browser-bundle.js";

const root = path.resolve(import.meta.dirname, "../..");

export default async function preview() {
  const { previewMessages: say } = await tsImport("../../core/messages/en/preview.ts", import.meta.url);
  const bundle = browserBundle({
    name: "preview",
    entry: { preview: "./workbench/preview/page/preview.tsx" },
    template: "./workbench/preview/page/preview.html",
    output: path.join(root, "dist/preview"),
    page: {
      templateParameters: { title: say.title, starting: say.starting, needsScripts: say.needsScripts },
    },
  });
  return {
    ...bundle,
    mode: "none",
    context: root,
    experiments: { css: true },
    // These bytes never travel further than the loopback: what makes them fewer only makes people wait.
    optimization: {
      ...bundle.optimization,
      nodeEnv: "production",
      sideEffects: true,
      minimize: false,
      moduleIds: "named",
    },
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(root, "node_modules/.cache/preview"),
      buildDependencies: { config: [import.meta.filename] },
    },
  };
}
