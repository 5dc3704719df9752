/** Bundles the Excel add-in into dist/excel, all that a web server has to serve: `npm run excel:build -- --env origin=https://… --env graphClientId=…`. */
import webpack from "webpack";
import { tsImport } from "tsx/esm/api";
import { browserBundle } from "../pane/browser-bundle.js";

/** manifests/deployment.ts says the same to Excel. */
const DEV_PORT = 3000;

/**
 * @param {{ origin?: string, graphClientId?: string, WEBPACK_SERVE?: boolean }} env webpack's own command line adds the latter
 * @param {{ mode?: "development" | "production" }} options
 */
export default async function excelAddIn(
  { origin, graphClientId, WEBPACK_SERVE: isServed = false },
  { mode },
) {
  const isDevelopment = mode === "development";
  const { servedFiles, pageWords } = await tsImport("./build/served-files.ts", import.meta.url);
  const files = await servedFiles(origin ?? (isDevelopment ? `https://localhost:${DEV_PORT}` : null));
  const bundle = browserBundle({
    name: "excel",
    entry: { taskpane: "./excel-addin/taskpane.ts" },
    template: "./excel-addin/taskpane.html",
    output: "dist/excel",
    page: { filename: "taskpane.html", templateParameters: pageWords(graphClientId ?? null) },
    plugins: [emitted(files)],
  });
  if (!isDevelopment) return bundle;
  return { ...bundle, devtool: "source-map", ...(isServed && { devServer: await devServer() }) };
}

/** @param {Record<string, string | Buffer>} files */
function emitted(files) {
  return {
    /** @param {import("webpack").Compiler} compiler */
    apply(compiler) {
      compiler.hooks.thisCompilation.tap("served-files", (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
        compilation.hooks.processAssets.tap({ name: "served-files", stage }, () => {
          for (const [path, content] of Object.entries(files))
            compilation.emitAsset(path, new webpack.sources.RawSource(content));
        });
      });
    },
  };
}

/** Excel loads pages over https only, with a certificate that this machine trusts: `office-addin-dev-certs` makes it, and asks first. */
async function devServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: DEV_PORT,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" },
    // A pane that reloads by itself would lose what people are in the middle of trying.
    hot: false,
    liveReload: false,
    client: { overlay: false },
  };
}
