/** Makes one script of the module that webpack put together: drops what nobody calls, writes the language as an older one, minimizes. */
import { transform } from "esbuild";
import type { TransformOptions } from "esbuild";
import webpack from "webpack";
import type { Compiler, Configuration, WebpackPluginInstance } from "webpack";

/**
 * With webpackModule. Esbuild sees what is unused only where all modules stand in one, and then does what webpack's own minimizer does in
 * a tenth of the time. `finish` has the last word.
 */
export function esbuildMinimizer(
  options: TransformOptions,
  finish: (code: string) => string,
): WebpackPluginInstance {
  const name = "esbuild-minimizer";
  return {
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
        compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            if (!file.endsWith(".js")) continue;
            const { code, warnings } = await transform(String(source.source()), {
              ...options,
              format: "iife",
              treeShaking: true,
              minify: true,
              // A script that holds nothing else survives every way of copying it.
              charset: "ascii",
              legalComments: "none",
            });
            for (const { text } of warnings) compilation.warnings.push(new webpack.WebpackError(text));
            compilation.updateAsset(file, new webpack.sources.RawSource(finish(code)));
          }
        });
      });
    },
  };
}

/** What webpack has to be told for that. */
export const webpackModule = {
  output: { module: true, chunkFormat: "module", library: { type: "module" } },
  experiments: { outputModule: true },
} satisfies Configuration;
