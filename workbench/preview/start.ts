/** `npm start`: serves the preview on this machine, and opens the browser where there is one. */
import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import openInBrowser from "open";
import { previewMessages as preview } from "../../core/messages/en/preview";
import { previewTerminal as say } from "../../core/messages/en/preview-terminal";
import { readWorkbookFile } from "../xlsx";
import { buildPage, isPageBuilt, pageFolder } from "./build-page";
import { OpenWorkbooks } from "./server/open-workbooks";
import { pageFiles } from "./server/page-files";
import { servePreview, type PreviewServer } from "./server/preview-server";
import { MOST_BYTES } from "./server/read-body";
import { StartError, whyNotStarted } from "./start-error";

const root = join(import.meta.dirname, "../..");
/** The highest number that a port can have. */
const MOST_PORT = 65_535;
const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Options {
  open: boolean;
  port: number;
  headlessCheck?: boolean;
}

const program = new Command("npm start --")
  .description(say.description)
  .argument("[file]", say.file)
  .option("--no-open", say.noOpen)
  .option("--port <number>", say.port, portOf, 0)
  .option("--headless-check", say.headlessCheck)
  .parse();
const options = program.opts<Options>();
try {
  await start(program.args[0], options);
} catch (error) {
  const why = whyNotStarted(error, options.port);
  if (why === null) throw error;
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= MOST_PORT) return port;
  throw new InvalidArgumentError(say.noPort(MOST_PORT));
}

async function start(file: string | undefined, options: Options): Promise<void> {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());
  const workbooks = new OpenWorkbooks({ locale, timeZone, today, samplesFolder: join(root, "examples") });
  const opened = file === undefined ? null : workbooks.open(read(file), basename(file));
  if (!isPageBuilt(root)) {
    print(say.building);
    await buildPage();
  }
  const server = await servePreview(pageFiles(pageFolder(root)), workbooks, options.port);
  // Whoever has the address after the "#" may open the file: it is printed here and nowhere else.
  const address = opened ? `${server.address}#w=${opened.id}` : server.address;
  if (options.headlessCheck) return check(server);
  print(say.serving(address));
  if (options.open && hasBrowser()) await openInBrowser(address).catch(() => undefined);
  process.once("SIGINT", () => void server.close().then(() => print(say.ended)));
}

/** No more than the page could be given. */
function read(file: string): Uint8Array {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MOST_BYTES) throw new StartError(preview.tooLarge(MOST_BYTES / 2 ** 20));
  return readWorkbookFile(file);
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
