/** `npm start` as it is started in a terminal: where it cannot start it says why in one line, and Ctrl+C ends it at once. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPage, isPageBuilt } from "../../workbench/preview/build-page";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "okr-start-"));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** `until`: sends Ctrl+C once this is seen. Nobody sees a window where this runs: there is no display. */
function start(
  args: readonly string[],
  onOutput: (output: string, end: () => void) => void = () => undefined,
) {
  const environment = { ...process.env, CI: "", DISPLAY: "", WAYLAND_DISPLAY: "" };
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, "workbench/preview/start.ts", ...args], {
    cwd: root,
    env: environment,
  });
  return new Promise<Ended>((resolve) => {
    const said = { output: "", errors: "" };
    child.stdout.on("data", (text: Buffer) => {
      said.output += text.toString();
      onOutput(said.output, () => child.kill("SIGINT"));
    });
    child.stderr.on("data", (text: Buffer) => (said.errors += text.toString()));
    child.on("close", (code) => resolve({ code, ...said }));
  });
}

describe("what cannot be opened", () => {
  beforeAll(() => {
    mkdirSync(inFolder("folder.xlsx"));
    writeFileSync(inFolder("report.pdf"), "%PDF-1.7");
    writeFileSync(inFolder("empty.xlsx"), "");
    writeFileSync(inFolder("bytes.csv"), Uint8Array.of(0, 1, 2, 0, 255, 0));
    writeFileSync(inFolder("huge.xlsx"), "PK");
    truncateSync(inFolder("huge.xlsx"), 257 * 2 ** 20);
  });

  it.each([
    ["a file that is not there", "missing.xlsx", /There is no file .*missing\.xlsx/],
    ["a folder", "folder.xlsx", /is a folder/],
    ["something else than a workbook", "report.pdf", /not an \.xlsx workbook/],
    ["an empty file", "empty.xlsx", /is empty/],
    ["a text that is none", "bytes.csv", /./],
    ["more than the preview takes", "huge.xlsx", /larger than 256 MB/],
  ])("is said in one line: %s", async (_, name, why) => {
    const { code, output, errors } = await start(["--no-open", inFolder(name)]);
    expect({ code, output, lines: errors.trim().split("\n").length }).toEqual({ code: 2, output: "", lines: 1 });
    expect(errors).toMatch(why);
  }); // prettier-ignore
});

describe("with the page built", () => {
  beforeAll(async () => {
    if (!isPageBuilt(root)) await buildPage();
  }, 180_000);

  it("says that a port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await start(["--no-open", "--port", String(port)]);
    other.close();
    expect(code).toBe(2);
    expect(errors).toMatch(new RegExp(`^Port ${port} is taken .*\\n$`));
  });

  it("prints the address where there is no display, and ends at once with Ctrl+C while a page has it open", async () => {
    let isAsked = false;
    const { code, output, errors } = await start([], (text, end) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address === undefined || isAsked) return;
      isAsked = true;
      // Browsers keep their connections open.
      void fetch(address, { headers: { Connection: "keep-alive" } }).then(end);
    });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toMatch(/Ended\.\n$/);
  });
});

it.each(["a", "70000"])("says what a port is: %s", async (port) => {
  const { code, errors } = await start([`--port=${port}`]);
  expect(code).toBe(1);
  expect(errors).toMatch(/A port is a whole number from 0 to 65535/);
});
