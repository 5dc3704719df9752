/** Microsoft's own Excel client, unmodified, in a `vm` context that has what a browser would give it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";

const folder = join(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"), "../dist");

/** How the client talks to the program around it; it looks for `_richApiNativeBridge` while it loads. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  /** The client sets it. */
  onMessageFromHost?: (text: string) => void;
}

export interface Client {
  Excel: typeof Excel;
  /** Of the ExcelApi requirement set, such as "1.12". */
  isSetSupported: (version: string) => boolean;
}

let script: Script | null = null;

/** `apiVersion` is the minor number of the ExcelApi requirement set that the host advertises: calls above it fail in the client itself. */
export function loadClient(bridge: Bridge, apiVersion: number): Client {
  const file = "excel-web-16.00.js";
  script ??= new Script(readFileSync(join(folder, file), "utf8"), { filename: file });
  const isSetSupported = (name: string, version: string | number) =>
    name === "ExcelApi" ? Number(String(version).split(".")[1]) <= apiVersion : name === "DelayForCellEdit";
  const globals: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    // The client's errors and dates are then also those of the tests.
    ...{ Date, Error, TypeError, Promise, Object, Array, JSON, RegExp, Math },
    location: {
      hash: "",
      search: "",
      href: "https://localhost/",
      protocol: "https:",
      origin: "https://localhost",
    },
    navigator: { userAgent: "node" },
    name: "",
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
      domain: "localhost",
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    _richApiNativeBridge: bridge,
  };
  globals.window = globals.self = globals;
  const context = createContext(globals);
  script.runInContext(context);
  const set = new Script(
    "(requirements) => {" +
      "OSF._OfficeAppFactory = { getContext: () => ({ requirements }), getHostInfo: () => ({}) };" +
      "OfficeExtension.CommonUtility._doApiNotSupportedCheck = true; return Excel; }",
  ).runInContext(context) as (requirements: object) => typeof Excel;
  return {
    Excel: set({ isSetSupported }),
    isSetSupported: (version) => isSetSupported("ExcelApi", version),
  };
}
