/** How the server's half is bundled: Code.js, one script with its public functions at the top, and appsscript.json. */
import path from "node:path";
import type { Configuration } from "webpack";
import { esbuildMinimizer, webpackModule } from "./esbuild-minimizer";
import { clean, files, library } from "./output";
import { asciiPatterns } from "./rewrite-literals";
import { serverFiles } from "./server-files";

/** Newer syntax is written otherwise: Apps Script knows no class fields and no static blocks. */
const TARGET = "es2019";

export interface ServerBundle {
  entry: string;
  output: string;
}

export function serverBundle({ entry, output }: ServerBundle): Configuration {
  return {
    name: "sheets-server",
    mode: "production",
    target: TARGET,
    entry: { Code: path.resolve(entry) },
    output: { ...webpackModule.output, path: path.resolve(output), filename: files.code, clean },
    experiments: webpackModule.experiments,
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false, target: TARGET, useDefineForClassFields: false },
          },
        },
      ],
    },
    plugins: [serverFiles(entry)],
    optimization: {
      minimizer: [esbuildMinimizer({ target: TARGET, globalName: library, lineLimit: 200 }, asciiPatterns)],
    },
    performance: { hints: false },
    devtool: false,
    stats: "errors-warnings",
  };
}
