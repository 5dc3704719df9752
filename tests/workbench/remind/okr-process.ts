/** The command line as a process of its own, which can be killed: bundled once from the sources as they are. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

export interface OkrProcess {
  child: ChildProcess;
  ended: Promise<{ code: number | null; out: string; err: string }>;
}

export interface Okr {
  start: (argv: readonly string[], environment?: Readonly<Record<string, string>>) => OkrProcess;
  remove: () => void;
}

const root = join(import.meta.dirname, "../../..");
/** What a bundle of ES modules lacks for the packages in it that still ask for it. */
const requireForPackages =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

export async function bundledOkr(): Promise<Okr> {
  const folder = mkdtempSync(join(tmpdir(), "okr-bundle-"));
  const outfile = join(folder, "okr.mjs");
  await build({
    entryPoints: [join(root, "workbench/cli/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    banner: { js: requireForPackages },
    logLevel: "error",
  });
  return { start: starter(outfile), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Of a bundle that is there already. */
export function starter(bundle: string): Okr["start"] {
  return (argv, environment = {}) => {
    const child = spawn(process.execPath, [bundle, ...argv], { env: { ...process.env, ...environment } });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      child.on("close", (code) => resolve({ code, out, err }));
    });
    return { child, ended };
  };
}
