/** The built add-in as `npm run excel:build -- --env graphClientId=…` makes it: only its page is another one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { pageWords } from "../../excel-addin/build/served-files";
import { addInFolder } from "./built-add-in";

export const clientId = "11111111-2222-4333-8444-555555555555";

/** A copy for the tests of a file; gives back where it is. */
export function addInWithMail(): () => string {
  const folder = mkdtempSync(join(tmpdir(), "okr-ledger-mail-"));
  beforeAll(() => {
    cpSync(addInFolder, folder, { recursive: true });
    const page = join(folder, "taskpane.html");
    writeFileSync(page, withMail(readFileSync(page, "utf8")));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** @throws Error where the page has been built in another way than this expects */
function withMail(page: string): string {
  const { clientId: id = "", mailServices = "" } = pageWords(clientId);
  const asked: [found: RegExp, replacement: string][] = [
    [/(<meta name="?okr-ledger-client-id"? content)(?:="")?/, `$1="${id}"`],
    [/(connect-src [^;]*)/, `$1${mailServices}`],
  ];
  return asked.reduce((text, [found, words]) => {
    if (!found.test(text)) throw new Error(`The built page has no ${found.source}: npm run excel:build.`);
    return text.replace(found, words);
  }, page);
}
