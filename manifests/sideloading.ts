/** How a developer's copy gets into Excel on this machine: Microsoft's sideloader where Excel can be, and what to do by hand elsewhere. */
import { devPort } from "./deployment";

/** Fetched by npm when it is wanted: as a devDependency it would bring 480 MB to everybody, for a program that runs on two systems only. */
const sideloader = "office-addin-debugging@7.0.0";

export const devManifest = "dist/manifests/dev/excel.xml";

/** Excel waits for this; the sideloader starts it, and ends it again with `npm run excel:stop`. */
export const devServer = "npx webpack serve --config excel-addin/webpack.config.js --mode development";

export type Sideloading = { arguments: readonly string[] } | { byHand: string };

/** platform: process.platform. given: what people typed after `--`, such as `web --document https://…` or `desktop --document plan.xlsx`. */
export function startSideloading(platform: string, given: readonly string[] = []): Sideloading {
  if (!canSideload(platform)) return { byHand: onTheWeb };
  const [where = "desktop", ...options] = given;
  return {
    arguments: [
      ...[sideloader, "start", devManifest, where, "--app", "excel"],
      ...["--dev-server", devServer, "--dev-server-port", String(devPort)],
      ...options,
    ],
  };
}

export function stopSideloading(platform: string): Sideloading {
  if (!canSideload(platform)) {
    return {
      byHand:
        "Nothing was started here: end the dev server with Ctrl+C, and remove the add-in in Excel on the web.",
    };
  }
  return { arguments: [sideloader, "stop", devManifest] };
}

function canSideload(platform: string): boolean {
  return platform === "win32" || platform === "darwin";
}

const onTheWeb = `There is no Excel for this system, but Excel on the web can load the add-in from it:
  1. ${devServer}
  2. Open https://localhost:${devPort}/taskpane.html in the browser once and accept its certificate, if it is not trusted yet.
  3. Open a workbook at https://excel.cloud.microsoft in the same browser.
  4. Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in: choose ${devManifest}.
docs/testing-by-hand.md says what to try there.`;
