/** Types of browser-bundle.js. */
import type { Configuration, Entry, WebpackPluginInstance } from "webpack";

export function browserBundle(bundle: {
  name: string;
  entry: Entry;
  template: string;
  output: string;
  plugins?: WebpackPluginInstance[];
}): Configuration;
