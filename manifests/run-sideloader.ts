/** Writes the developers' manifest, then runs Microsoft's sideloader or says what to do by hand. */
import { spawnSync } from "node:child_process";
import { dev } from "./deployment";
import type { Sideloading } from "./sideloading";
import { writeManifests } from "./write-manifests";

export function runSideloader(sideloading: Sideloading): void {
  writeManifests(dev);
  if ("byHand" in sideloading) {
    process.stdout.write(`${sideloading.byHand}\n`);
    return;
  }
  // npm as a program of Node: no shell, so nothing has to be quoted for it, on Windows neither.
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error("Start this with npm: npm run excel:start, npm run excel:stop.");
  const { status } = spawnSync(process.execPath, [npm, "exec", "--yes", "--", ...sideloading.arguments], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
