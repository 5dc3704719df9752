/** The system's Chromium, closed to the network: it sees the folders that it is given, and nothing else. */
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium tells its makers and looks for updates unless it is told not to. */
const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @throws Error that says how to install it */
export function chromiumPath(): string {
  const path = process.env["CHROMIUM"] ?? places.find(existsSync);
  if (path === undefined)
    throw new Error("Chromium is not installed: apt-get install chromium (or set CHROMIUM to its path).");
  return path;
}

/** @throws Error that says how to install it */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: quiet });
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".png": "image/png",
};

/** Serves folders under addresses, without a socket. Gives back what was asked for and refused. */
export async function serveFolders(
  context: BrowserContext,
  folders: Readonly<Record<string, string>>,
): Promise<{ refused: string[] }> {
  const refused: string[] = [];
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    const [base, folder] = Object.entries(folders).find(([address]) => url.href.startsWith(address)) ?? [];
    const path =
      base && folder ? join(folder, normalize(url.pathname.slice(new URL(base).pathname.length))) : null;
    if (path === null || !existsSync(path)) {
      refused.push(url.href);
      return route.abort();
    }
    return route.fulfill({
      body: readFileSync(path),
      contentType: types[extname(path)] ?? "application/octet-stream",
      headers: { "access-control-allow-origin": "*" },
    });
  });
  return { refused };
}
