/** The built add-on, as `npm run sheets:build` makes it; kept until a source changes, and made once however many test files want it. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Configuration } from "webpack";
import webpack from "webpack";
import { files } from "../../sheets-addon/build/output";
import { serverBundle } from "../../sheets-addon/build/server-bundle";
import { sidebarBundle } from "../../sheets-addon/build/sidebar-bundle";

export interface BuiltServer {
  code: string;
  /** appsscript.json */
  manifest: string;
}

const root = join(import.meta.dirname, "../..");
const kept = join(root, "node_modules/.cache/okr-sheets");

interface Bundle {
  name: string;
  /** Folders whose files go into it. */
  sources: readonly string[];
  config: (output: string) => Configuration;
}

const server: Bundle = {
  name: "server",
  sources: ["core", "manifests", "sheets-addon"],
  config: (output) => serverBundle({ entry: join(root, "sheets-addon/server.ts"), output }),
};

const sidebar: Bundle = {
  name: "sidebar",
  sources: ["core", "pane", "sheets-addon/build", "sheets-addon/sidebar"],
  config: (output) => sidebarBundle({ folder: join(root, "sheets-addon/sidebar"), output }),
};

export async function builtServer(): Promise<BuiltServer> {
  const folder = await built(server);
  return { code: text(folder, files.code), manifest: text(folder, files.manifest) };
}

/** Sidebar.html */
export async function builtSidebar(): Promise<string> {
  return text(await built(sidebar), files.sidebar);
}

/** Both bundles' folder with all that a project holds, for what looks at files. */
export async function builtFiles(): Promise<Record<string, string>> {
  const { code, manifest } = await builtServer();
  return { [files.code]: code, [files.manifest]: manifest, [files.sidebar]: await builtSidebar() };
}

const text = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");

/** The folder with the bundle's files. Throws what is wrong with the sources. */
async function built(bundle: Bundle): Promise<string> {
  const folder = join(kept, `${bundle.name}-${hashOf(bundle.sources)}`);
  const failed = join(folder, "failed.txt");
  if (!existsSync(folder))
    await locked(bundle.name, () => (existsSync(folder) ? undefined : make(bundle, folder)));
  if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
  return folder;
}

async function make({ name, config }: Bundle, folder: string): Promise<void> {
  for (const old of readdirSync(kept))
    if (old.startsWith(`${name}-`)) rmSync(join(kept, old), { recursive: true });
  const unfinished = join(kept, `unfinished-${name}-${process.pid}`);
  const problems = await run({
    ...config(unfinished),
    cache: {
      type: "filesystem",
      cacheDirectory: join(kept, "webpack"),
      version: hashOf(["sheets-addon/build"]),
    },
  });
  mkdirSync(unfinished, { recursive: true });
  if (problems !== null) writeFileSync(join(unfinished, "failed.txt"), problems);
  renameSync(unfinished, folder);
}

/** What is wrong; null where nothing is. */
function run(config: Configuration): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close((notClosed) => {
        if (error ?? notClosed) reject(error ?? notClosed ?? new Error());
        else resolve(stats?.hasErrors() ? stats.toString("errors-only") : null);
      });
    });
  });
}

/** A folder is made by one process only. The lock names it, so that one which was killed holds nobody up. */
async function locked(name: string, work: () => Promise<void> | undefined): Promise<void> {
  const EVERY_MS = 200;
  const lock = join(kept, `lock-${name}`);
  mkdirSync(kept, { recursive: true });
  while (!tryLock(lock)) {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    await wait(EVERY_MS);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** Also where it is too fresh to say who holds it. */
function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code !== "ESRCH";
  }
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of folders)
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      const path = join(root, folder, file);
      if (/\.(?:ts|tsx|js|json|html)$/.test(file) && statSync(path).isFile())
        hash.update(file).update(readFileSync(path));
    }
  return hash.digest("hex").slice(0, 16);
}
