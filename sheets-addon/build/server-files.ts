/** Finishes Code.js after it was minimized, when nothing can drop its public functions and their comments any more; writes appsscript.json; checks both. */
import { appsScriptManifest } from "../../manifests/appsscript";
import { product, version } from "../../manifests/values";
import webpack from "webpack";
import type { Compiler, WebpackPluginInstance } from "webpack";
import { checkCode } from "./check/check-code";
import { files, library } from "./output";
import { publicFunctions, topLevelFunctions } from "./public-functions";

/** What people who open the editor want to know: which version they have. */
const heading = `/* ${product.name} ${version}, Apache License 2.0. Minimized: do not edit here. */`;

export function serverFiles(entry: string): WebpackPluginInstance {
  const name = "server-files";
  return {
    apply(compiler: Compiler) {
      compiler.hooks.compilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          const bundle = assets[files.code];
          // Without a bundle webpack has said why.
          if (!bundle || compilation.errors.length > 0) return;
          const functions = publicFunctions(entry);
          const code = `${heading}\n${String(bundle.source()).trimEnd()}\n${topLevelFunctions(functions, library)}\n`;
          const manifest = `${JSON.stringify(appsScriptManifest(), null, 2)}\n`;
          compilation.updateAsset(files.code, new webpack.sources.RawSource(code));
          compilation.emitAsset(files.manifest, new webpack.sources.RawSource(manifest));
          for (const problem of checkCode(code, manifest, functions))
            compilation.errors.push(new webpack.WebpackError(`${files.code}: ${problem}`));
        });
      });
    },
  };
}
