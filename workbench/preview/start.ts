/** `npm start`: serves the preview on this machine, and opens the browser where there is one. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Command } from "commander";
import openInBrowser from "open";
import { previewTerminal as say } from "../../core/messages/en/preview-terminal";
import { readWorkbookFile, WorkbookFileError } from "../xlsx";
import { buildPage, isPageBuilt, pageFolder } from "./build-page";
import { OpenWorkbooks } from "./server/open-workbooks";
import { pageFiles } from "./server/page-files";
import { servePreview, type PreviewServer } from "./server/preview-server";

const root = join(import.meta.dirname, "../..");
const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Options {
  open: boolean;
  port: string;
  headlessCheck?: boolean;
}

const program = new Command("npm start --")
  .description(say.description)
  .argument("[file]", say.file)
  .option("--no-open", say.noOpen)
  .option("--port <number>", say.port, "0")
  .option("--headless-check", say.headlessCheck)
  .parse();
try {
  await start(program.args[0], program.opts<Options>());
} catch (error) {
  if (!(error instanceof WorkbookFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function start(file: string | undefined, options: Options): Promise<void> {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());
  const workbooks = new OpenWorkbooks({ locale, timeZone, today, samplesFolder: join(root, "examples") });
  const opened = file === undefined ? null : workbooks.open(readWorkbookFile(file), basename(file));
  if (!isPageBuilt(root)) {
    print(say.building);
    await buildPage();
  }
  const server = await servePreview(pageFiles(pageFolder(root)), workbooks, Number(options.port));
  // Whoever has the address after the "#" may open the file: it is printed here and nowhere else.
  const address = opened ? `${server.address}#w=${opened.id}` : server.address;
  if (options.headlessCheck) return check(server);
  print(say.serving(address));
  if (options.open && hasBrowser()) await openInBrowser(address).catch(() => undefined);
  process.once("SIGINT", () => void server.close().then(() => print(say.ended)));
}

/** Where nobody sees a window, none is opened. */
function hasBrowser(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY) || isWindowsSubsystem();
}

function isWindowsSubsystem(): boolean {
  try {
    return /microsoft/i.test(readFileSync("/proc/version", "utf8"));
  } catch {
    return false;
  }
}

/** The browser is loaded only where it is asked for: most machines that run this have another one. */
async function check(server: PreviewServer): Promise<void> {
  const { headlessCheck } = await import("./headless-check");
  try {
    const isFine = await headlessCheck(server.address, print);
    if (!isFine) process.exitCode = 1;
  } finally {
    await server.close();
  }
}
