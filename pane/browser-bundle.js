/** How anything that shows the pane in a browser is bundled: Excel, the preview and the tests' rigs share it. */
import path from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";

/**
 * @param {{ name: string, entry: import("webpack").Entry, template: string, output: string, page?: Pick<HtmlWebpackPlugin.Options, "filename" | "templateParameters" | "inject" | "scriptLoading">, transformer?: import("typescript").TransformerFactory<import("typescript").SourceFile>, plugins?: import("webpack").WebpackPluginInstance[] }} bundle
 * @returns {import("webpack").Configuration}
 */
export function browserBundle({ name, entry, template, output, page = {}, transformer, plugins = [] }) {
  return {
    name,
    target: ["web", "es2022"],
    entry,
    output: {
      path: path.resolve(output),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false },
            ...(transformer && { getCustomTransformers: () => ({ before: [transformer] }) }),
          },
        },
      ],
    },
    plugins: [new HtmlWebpackPlugin({ template, scriptLoading: "defer", ...page }), ...plugins],
    // Files named for what is in them can be counted, budgeted and found in a report.
    optimization: { chunkIds: "named" },
    performance: { hints: false },
    devtool: false,
    stats: "errors-warnings",
  };
}
