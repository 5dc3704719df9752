/** Both bundles of the add-on, into one folder. */
import type { Configuration } from "webpack";
import { serverBundle } from "./server-bundle";
import { sidebarBundle } from "./sidebar-bundle";

export function sheetsBundles(output: string): Configuration[] {
  return [
    serverBundle({ entry: "sheets-addon/server.ts", output }),
    sidebarBundle({ folder: "sheets-addon/sidebar", output }),
  ];
}
