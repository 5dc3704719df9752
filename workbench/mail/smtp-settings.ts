/** Which mail server to use and how, from its address on the command line and the password in the environment. */
import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
import { mailSetup as say } from "../../core/messages/en/mail-setup";
import { MailSetupError } from "./mail-setup-error";

export interface SmtpSettings {
  host: string;
  port: number;
  /** from-start: smtps · starttls: smtp, and no mail without it · none: a mail server on this machine, because somebody said so. */
  tls: "from-start" | "starttls" | "none";
  /** Null where the server asks for none. */
  login: { user: string; password: string } | null;
  /** PEM; null: those that the program trusts anyway. */
  certificates: string[] | null;
}

export interface SmtpChoices {
  url: string;
  /** Not through TLS: only to a mail server on this machine. */
  plainOnLoopback: boolean;
  /** File with certificates to trust besides. */
  ca: string | null;
  password: string | undefined;
}

/** @throws MailSetupError */
export function smtpSettings({ url: text, plainOnLoopback, ca, password }: SmtpChoices): SmtpSettings {
  const url = parsed(text);
  const isSecure = url.protocol === "smtps:";
  if (!isSecure && url.protocol !== "smtp:") throw new MailSetupError(say.badUrl(withoutLogin(text)));
  if (url.password !== "") throw new MailSetupError(say.passwordInUrl);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (host === "" || !/^\/?$/.test(url.pathname) || url.search !== "" || url.hash !== "")
    throw new MailSetupError(say.badUrl(withoutLogin(text)));
  const user = decoded(url.username);
  if (plainOnLoopback && (isSecure || !isLoopback(host))) throw new MailSetupError(say.plainElsewhere(host));
  if (user !== "" && !password) throw new MailSetupError(say.noPassword(user));
  return {
    host,
    port: url.port === "" ? (isSecure ? 465 : 587) : Number(url.port),
    tls: isSecure ? "from-start" : plainOnLoopback ? "none" : "starttls",
    login: user === "" ? null : { user, password: password ?? "" },
    certificates: ca === null ? null : [...rootCertificates, certificatesOf(ca)],
  };
}

function parsed(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new MailSetupError(say.badUrl(withoutLogin(text)));
  }
}

/** Nothing that may be a password is shown again. */
const withoutLogin = (url: string): string =>
  url.includes("@") ? `…@${url.slice(url.lastIndexOf("@") + 1)}` : url;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const isLoopback = (host: string): boolean =>
  /^localhost$/i.test(host) || /^127(?:\.\d{1,3}){3}$/.test(host) || host === "::1";

function certificatesOf(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new MailSetupError(say.caNotRead(path, error instanceof Error ? error.message : String(error)));
  }
  if (!text.includes("-----BEGIN CERTIFICATE-----")) throw new MailSetupError(say.caIsNone(path));
  return text;
}
