/** Every manifest of a deployment, as files: dist/manifests/<name>/excel.xml, and the unified one as manifest.json and as the package that people upload. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import type { Deployment } from "./deployment";
import { addinOnlyManifest } from "./excel-xml/addin-only-manifest";
import { packagedIcons, unifiedManifest } from "./unified-manifest";

/** The first day that a zip can hold, always the same, so that the package changes only where its contents do. */
const zipDate = new Date(1980, 0, 1);

/** Gives the folder it wrote. */
export function writeManifests(deployment: Deployment, dist = "dist"): string {
  const folder = join(dist, "manifests", deployment.name);
  mkdirSync(folder, { recursive: true });
  const json = `${JSON.stringify(unifiedManifest(deployment), null, 2)}\n`;
  writeFileSync(join(folder, "excel.xml"), addinOnlyManifest(deployment));
  writeFileSync(join(folder, "manifest.json"), json);
  writeFileSync(join(folder, "okr-ledger.zip"), zipSync(packageFiles(json), { mtime: zipDate }));
  return folder;
}

function packageFiles(json: string): Zippable {
  const icons = Object.values(packagedIcons).map((file): [string, Uint8Array] => [
    file,
    readFileSync(join(import.meta.dirname, "icons", file)),
  ]);
  return { "manifest.json": new TextEncoder().encode(json), ...Object.fromEntries(icons) };
}
