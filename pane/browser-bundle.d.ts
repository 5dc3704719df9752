/** Types of browser-bundle.js. */
import type { Configuration, Entry, WebpackPluginInstance } from "webpack";

export function browserBundle(bundle: {
  name: string;
  entry: Entry;
  template: string;
  output: string;
  /** The page's name where it is not index.html, and the words in its template. */
  page?: { filename?: string; templateParameters?: Record<string, string> };
  plugins?: WebpackPluginInstance[];
}): Configuration;
