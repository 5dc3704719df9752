/** Types of browser-bundle.js. */
import type { Options } from "html-webpack-plugin";
import type { SourceFile, TransformerFactory } from "typescript";
import type { Configuration, Entry, WebpackPluginInstance } from "webpack";

export function browserBundle(bundle: {
  name: string;
  entry: Entry;
  template: string;
  output: string;
  /** The page's name where it is not index.html, and the words in its template. */
  page?: Pick<Options, "filename" | "templateParameters" | "inject" | "scriptLoading">;
  /** Changes the syntax of our own files on the way. */
  transformer?: TransformerFactory<SourceFile>;
  plugins?: WebpackPluginInstance[];
}): Configuration;
