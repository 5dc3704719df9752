/** Writes mails as .eml files, one a mail, that a mail program opens or a mail server picks up. No file is ever written over. */
import { createHash } from "node:crypto";
import { copyFileSync, constants, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Mail } from "../../core/reminders/mail";
import { mimeMessage } from "./mime-message";
import type { MailSender, MimeOptions } from "./mime-message";

export interface WrittenMail {
  path: string;
  /** It was there already, and stays as it is. */
  isOld: boolean;
}

/** `day`: ISO day of the plan. The folder is made where there is none. @throws what the file system throws */
export async function writeEml(
  mail: Mail,
  folder: string,
  day: string,
  sender: MailSender,
  options: MimeOptions,
): Promise<WrittenMail> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, emlName(mail, day));
  if (existsSync(path)) return { path, isOld: true };
  const { bytes } = await mimeMessage(mail, sender, options);
  const temporary = `${path}.part`;
  writeFileSync(temporary, bytes, { flush: true });
  try {
    return { path, isOld: !appearsWhole(temporary, path) };
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** A program that looks for new files sees the whole mail or none. False: somebody else has written it meanwhile. */
function appearsWhole(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EEXIST") return false;
    // Some file systems have no links.
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
    return true;
  }
}

/** "2026-02-16-overdue-ana-roe-3f2a9c01.eml": letters, digits and hyphens, the same for the same mail. */
function emlName({ key, kind, to }: Mail, day: string): string {
  const plain = (to.name || to.address).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const who = plain.replace(/[^a-z0-9]+/g, "-").slice(0, 40).replace(/^-|-$/g, ""); // prettier-ignore
  const digest = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return `${[day, kind, who, digest].filter((part) => part !== "").join("-")}.eml`;
}
