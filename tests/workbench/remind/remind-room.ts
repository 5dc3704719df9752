/** What every test of `okr remind` begins with: a book in a folder of its own, a mail server on demand, and the command. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { run } from "../../../workbench/cli/program";
import { recordedIo } from "../cli/recorded-io";
import { certificate, startMailServer } from "./mail-server";
import type { MailServer, ServerOptions } from "./mail-server";
import { bundledOkr } from "./okr-process";
import type { Okr } from "./okr-process";
import { today, writeOwnersBook } from "./owners-book";

type Environment = Readonly<Record<string, string>>;

export const login = { user: "okr@town.example", password: "correct horse" };
export const password = { OKR_SMTP_PASSWORD: login.password };

/** Call it once, at the top of a test file. */
export function remindRoom() {
  let bundle: Okr | null = null;
  let shelf = "";
  let folder = "";
  let server: MailServer | null = null;
  const at = (name: string) => join(folder, name);
  const book = () => at("book.xlsx");
  const bookAsMade = () => readFileSync(join(shelf, "book.xlsx"));

  beforeAll(async () => {
    bundle = await bundledOkr();
    shelf = mkdtempSync(join(tmpdir(), "okr-remind-shelf-"));
    writeOwnersBook(join(shelf, "book.xlsx"));
  });
  afterAll(() => {
    bundle?.remove();
    rmSync(shelf, { recursive: true, force: true });
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "okr-remind-"));
    writeFileSync(book(), bookAsMade());
  });
  afterEach(async () => {
    await server?.close();
    server = null;
    rmSync(folder, { recursive: true, force: true });
  });

  /** In this process, which is sooner. */
  const okr = async (argv: readonly string[], environment: Environment = password) => {
    const io = { ...recordedIo(), environment: (name: string) => environment[name] };
    const code = await run([...argv], io);
    return { code, out: io.printed.join("\n"), err: io.said.join("\n") };
  };
  return {
    at,
    book,
    bookAsMade,
    login,
    password,
    okr,
    remind: (argv: readonly string[], environment?: Environment) =>
      okr(["remind", book(), ...argv], environment),
    /** In a process of its own, which can be killed. */
    start: (argv: readonly string[], environment: Environment = password) => {
      if (!bundle) throw new Error("The bundle is not there yet.");
      return bundle.start(["remind", book(), ...argv], environment);
    },
    serve: async (options: ServerOptions = {}): Promise<MailServer> => {
      server = await startMailServer(options);
      return server;
    },
    /** Through TLS from the first byte, with a login, as most towns would. */
    smtps: ({ port }: MailServer) => [
      "--smtp",
      `smtps://${login.user}@localhost:${port}`,
      "--ca",
      certificate,
    ],
    fast: ["--today", today, "--rate", "60000", "--retry-after", "0"],
  };
}
