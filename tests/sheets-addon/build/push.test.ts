/** What would go into the town's Apps Script project, asked of clasp itself; and what is said where nothing can. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { missingForPush, projectFolder } from "../../../sheets-addon/build/missing-for-push";
import { files } from "../../../sheets-addon/build/output";

const folder = mkdtempSync(join(tmpdir(), "okr-clasp-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(path: string, content = ""): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe("clasp status", () => {
  it("shows the three files, whatever else lies there", () => {
    copyFileSync(".claspignore", join(folder, ".claspignore"));
    put(".clasp.json", JSON.stringify({ scriptId: "abc", rootDir: projectFolder }));
    for (const file of Object.values(files)) put(join(projectFolder, file));
    for (const other of ["Other.js", "older/Code.js", "Sidebar.html.bak"]) put(join(projectFolder, other));
    const { stdout } = spawnSync(
      process.execPath,
      [resolve("node_modules/@google/clasp/build/src/index.js"), "show-file-status", "--json"],
      // Nobody is signed in there.
      { cwd: folder, encoding: "utf8", env: { ...process.env, HOME: folder } },
    );
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(
      Object.values(files)
        .map((file) => join(projectFolder, file))
        .sort(),
    );
  });
});

describe("npm run sheets:push", () => {
  const project = JSON.stringify({ scriptId: "abc", rootDir: projectFolder });
  const cases: [what: string, project: string | null, isLoggedIn: boolean, says: RegExp | null][] = [
    ["goes on where nothing is missing", project, true, null],
    ["takes ./dist/sheets/ too", project.replace(projectFolder, `./${projectFolder}/`), true, null],
    ["wants to know which script", null, true, /no \.clasp\.json/],
    ["wants a script's ID", "{}", true, /names no script/],
    ["says so where .clasp.json cannot be read", "{", true, /names no script/],
    ["pushes from nowhere else", JSON.stringify({ scriptId: "abc" }), true, /stand in dist\/sheets/],
    ["wants someone who is signed in", project, false, /npx clasp login/],
  ];
  it.each(cases)("%s", (_, text, isLoggedIn, says) => {
    const missing = missingForPush(text, isLoggedIn);
    if (says === null) expect(missing).toBeNull();
    else expect(missing).toMatch(says);
    expect(missing ?? "").not.toContain("\n");
  });
});
