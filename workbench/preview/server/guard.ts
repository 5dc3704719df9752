/** Who may ask: this machine's own pages, under the address that was printed. */
import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a request is turned away. A page from elsewhere that a browser here has open can send requests to any local port: its `Origin`
 * and `Sec-Fetch-Site` give it away, and where a name was made to point here (DNS rebinding), the `Host` does.
 */
export function isForeign(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = ["127.0.0.1", "localhost"].map((name) => `${name}:${port}`);
  const { host = "", origin, "sec-fetch-site": site } = headers;
  if (!hosts.includes(host)) return true;
  if (origin !== undefined && origin !== `http://${host}`) return true;
  return site !== undefined && site !== "same-origin" && site !== "none";
}
