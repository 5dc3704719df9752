/** The built page: the files of one folder, read once. What is not among them cannot be asked for, whatever the path says. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

export interface PageFile {
  type: string;
  content: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** By path: "/index.html", and "/" for it. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (type !== undefined) files.set(`/${name}`, { type, content: readFileSync(join(folder, name)) });
  }
  const index = files.get("/index.html");
  return index ? files.set("/", index) : files;
}
