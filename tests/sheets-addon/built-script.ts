/** A test's own script for the rig: bundled once, its functions at the top. */
import { buildSync } from "esbuild";
import { join } from "node:path";

const built = new Map<string, string>();

/** `path` from tests/sheets-addon; `names`: what it exports for the rig to call. */
export function builtScript(path: string, names: readonly string[]): string {
  let code = built.get(path);
  if (code === undefined) {
    const { outputFiles } = buildSync({
      entryPoints: [join(import.meta.dirname, path)],
      bundle: true,
      write: false,
      format: "iife",
      globalName: "script",
      target: "es2019",
      footer: {
        js: names.map((name) => `function ${name}(...args) { return script.${name}(...args); }`).join("\n"),
      },
    });
    code = outputFiles.map(({ text }) => text).join("");
    built.set(path, code);
  }
  return code;
}
