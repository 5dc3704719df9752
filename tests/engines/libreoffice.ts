/** LibreOffice without a window, in a profile of its own. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Converts a file and returns the path of the result in `folder`. LibreOffice recalculates cells that have no value. */
export function convertWithLibreOffice(path: string, to: "xlsx" | "pdf", folder: string): string {
  const profile = mkdtempSync(join(tmpdir(), "okr-libreoffice-"));
  const command = process.env["SOFFICE"] ?? "soffice";
  const profileOption = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  try {
    execFileSync(command, [profileOption, "--headless", "--convert-to", to, "--outdir", folder, path], {
      stdio: ["ignore", "ignore", "inherit"],
      timeout: 180_000,
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new Error(
        `LibreOffice is not installed (no ${command}). On Debian: apt-get install -y --no-install-recommends libreoffice-calc`,
        { cause: error },
      );
    }
    throw error;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(path, extname(path))}.${to}`);
}
