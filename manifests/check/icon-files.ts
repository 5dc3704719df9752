/** The icons in a folder, as far as their headers tell. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { IconFiles } from "./check-icons";

/** Where a PNG's header holds width and height, four bytes each (PNG specification, 11.2.2 IHDR). */
const widthAt = 16;
const heightAt = 20;

export const icons = join(import.meta.dirname, "..", "icons");

export function iconFilesIn(folder: string): IconFiles {
  return (file) => {
    const path = join(folder, file);
    if (!file.endsWith(".png") || !existsSync(path)) return undefined;
    const png = readFileSync(path);
    return { width: png.readUInt32BE(widthAt), height: png.readUInt32BE(heightAt), bytes: png.length };
  };
}
