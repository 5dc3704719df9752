/** Puts the page's script into the page, leaves no other file, and checks the page as it will be written. */
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack from "webpack";
import type { Compilation, Compiler, WebpackPluginInstance } from "webpack";
import { checkSidebar } from "./check/check-sidebar";

/** `page` is the file's name. */
export function inlineScript(page: string): WebpackPluginInstance {
  const name = "inline-script";
  return {
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (tags) => ({
          ...tags,
          bodyTags: tags.bodyTags.map((tag) => inlined(tag, compilation)),
        }));
        const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          for (const problem of checkSidebar(String(assets[page]?.source() ?? "")))
            compilation.errors.push(new webpack.WebpackError(`${page}: ${problem}`));
        });
      });
    },
  };
}

function inlined(tag: HtmlWebpackPlugin.HtmlTagObject, compilation: Compilation) {
  const file = tag.attributes["src"];
  const script = typeof file === "string" ? compilation.getAsset(file) : undefined;
  if (typeof file !== "string" || !script) return tag;
  compilation.deleteAsset(file);
  return HtmlWebpackPlugin.createHtmlTagObject("script", {}, String(script.source.source()));
}
