/** `npm run sheets:push`: builds the add-on, checks it, and puts it into the town's own Apps Script project with clasp. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { missingForPush, projectFile } from "./missing-for-push";

function push(): boolean {
  const project = existsSync(projectFile) ? readFileSync(projectFile, "utf8") : null;
  const missing = missingForPush(project, isLoggedIn());
  if (missing !== null) {
    process.stderr.write(`${missing}\n`);
    return false;
  }
  // The manifest is part of what is pushed: without --force clasp would ask about each change of it.
  return run("npm", ["run", "sheets:build"]) && run("npx", ["clasp", "push", "--force"]);
}

function isLoggedIn(): boolean {
  const { stdout } = spawnSync("npx", ["clasp", "show-authorized-user", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return /"loggedIn":\s*true/.test(stdout);
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

if (!push()) process.exitCode = 1;
