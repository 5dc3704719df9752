/** How the sidebar is bundled: Sidebar.html, one page with everything in it, because Apps Script serves no other files. */
import path from "node:path";
import type { Configuration } from "webpack";
import { browserBundle } from "../../pane/browser-bundle.js";
import { pageWords } from "../sidebar/page-words";
import { esbuildMinimizer, webpackModule } from "./esbuild-minimizer";
import { inlineScript } from "./inline-script";
import { clean, files } from "./output";
import { scriptForHtml } from "./script-for-html";
import { staticImports } from "./static-imports";

/** Browsers that Google Sheets runs in know more; HtmlService, which reads scripts before it serves them, may not. */
const TARGET = "es2020";

export interface SidebarBundle {
  /** Holds sidebar.tsx and sidebar.html. */
  folder: string;
  output: string;
}

export function sidebarBundle({ folder, output }: SidebarBundle): Configuration {
  const shared = browserBundle({
    name: "sheets-sidebar",
    entry: { sidebar: path.resolve(folder, "sidebar.tsx") },
    template: path.resolve(folder, "sidebar.html"),
    output,
    page: {
      filename: files.sidebar,
      // After the page's own elements: a script in a page cannot be deferred.
      inject: "body",
      scriptLoading: "blocking",
      templateParameters: pageWords,
    },
    transformer: staticImports,
    plugins: [inlineScript(files.sidebar)],
  });
  const minimizer = esbuildMinimizer(
    { target: TARGET, supported: { "template-literal": false }, lineLimit: 500 },
    scriptForHtml,
  );
  return {
    ...shared,
    mode: "production",
    target: ["web", TARGET],
    output: { ...shared.output, ...webpackModule.output, filename: "sidebar.js", clean },
    experiments: webpackModule.experiments,
    // The page's template, which runs in the build, where that is no module.
    ignoreWarnings: [/`with` statements are not allowed/],
    // Webpack's own for pages would write the script in the page anew.
    optimization: { minimizer: [minimizer], minimizeOptions: { html: false } },
  };
}
