/** Bundles the command line into one file, dist/okr.cjs: what `npx okr` runs and `npm pack` ships. */
import path from "node:path";
import webpack from "webpack";

/** @type {import("webpack").Configuration} */
export default {
  name: "okr",
  target: "node20",
  entry: { okr: "./workbench/cli/main.ts" },
  output: {
    path: path.resolve(import.meta.dirname, "dist"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  // Names stay readable in error reports from the field; a command line gains nothing from fewer bytes.
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};
